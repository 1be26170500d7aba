package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.proposition.Proposition;
import org.parley.proposition.UnknownProposition;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.MapperConfig;

/** The members of each type as the table and the forms name them, by reflection. */
final class ModelMembers {
  private static final MapperConfig<?> CONFIG =
      ParleyJson.withDefaults().mapper().serializationConfig();

  /** Java types that JSON has too. */
  private static final ImmutableMap<Class<?>, String> PLAIN =
      ImmutableMap.of(
          String.class, "string",
          BigDecimal.class, "number",
          double.class, "number",
          Integer.class, "integer",
          int.class, "integer",
          Boolean.class, "boolean",
          boolean.class, "boolean");

  private ModelMembers() {}

  /**
   * A member of an object.
   *
   * @param name its name in JSON
   * @param type a type of JSON, or the name of a type of the model
   * @param many whether it is a list
   * @param required whether an object must have it
   */
  record Member(String name, String type, boolean many, boolean required) {}

  /** {@code actorId} for ActorId, {@code position} for PositionRecord. */
  static String name(Class<?> type) {
    String whole = type.getSimpleName();
    // WordingForm is a closed set, and no form that a wording is converted to.
    // A dossier has entities of these names, with other members.
    boolean isWhole = type.isEnum() || whole.matches("(Event|Source)Record");
    String name = isWhole ? whole : whole.replaceFirst("(Form|Record)$", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Whether it is written as an object with named members. */
  static boolean isObject(Class<?> type) {
    return type != Proposition.class && !WireNames.of(formOf(type)).isEmpty();
  }

  static ImmutableList<Member> members(Class<?> type) {
    return methods(type).stream().map(ModelMembers::member).collect(toImmutableList());
  }

  /** The names of the members that Jackson writes. */
  static Set<String> names(Class<?> type) {
    Set<String> names = new LinkedHashSet<>();
    SerializationContext context = ParleyJson.withDefaults().mapper()._serializationContext();
    context
        .introspectBeanDescription(context.constructType(formOf(type)))
        .findProperties()
        .forEach(member -> names.add(member.getName()));
    return names;
  }

  /** The types that this one refers to, directly or indirectly, including itself. */
  static Set<Class<?>> reachable(Class<?> root) {
    Set<Class<?>> found = new LinkedHashSet<>();
    Deque<Class<?>> left = new ArrayDeque<>(List.of(root));
    while (!left.isEmpty()) {
      Class<?> type = left.removeFirst();
      if (!PLAIN.containsKey(type) && found.add(type)) {
        left.addAll(within(type).toList());
      }
    }
    return found;
  }

  private static Stream<Class<?>> within(Class<?> type) {
    if (type == Proposition.class) {
      return Arrays.stream(Objects.requireNonNull(type.getPermittedSubclasses()))
          .filter(kind -> kind != UnknownProposition.class)
          .map(kind -> kind);
    }
    return isObject(type)
        ? methods(type).stream().map(method -> bare(method.getGenericReturnType()))
        : Stream.of();
  }

  private static List<Method> methods(Class<?> type) {
    Class<?> form = formOf(type);
    return WireNames.of(form).stream().map(name -> method(form, name)).toList();
  }

  private static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> WireNames.member(method.getName()).equals(name))
        .filter(method -> method.getParameterCount() == 0)
        .findAny()
        .orElseThrow();
  }

  /** The type that names the members: the mix-in of a type, or the form that it is converted to. */
  private static Class<?> formOf(Class<?> type) {
    @Nullable Class<?> mixIn = CONFIG.findMixInClassFor(type);
    if (mixIn == null) {
      return type;
    }
    @Nullable JsonSerialize written = mixIn.getAnnotation(JsonSerialize.class);
    return written == null ? mixIn : raw(arguments(written.converter().getGenericSuperclass())[1]);
  }

  private static Member member(Method method) {
    Class<?> type = method.getReturnType();
    boolean many = Collection.class.isAssignableFrom(type);
    Class<?> bare = bare(method.getGenericReturnType());
    return new Member(
        WireNames.member(method.getName()),
        Objects.requireNonNull(PLAIN.getOrDefault(bare, name(bare))),
        many,
        isRequired(method, many || type == Optional.class || isFlag(method)));
  }

  /** Whether it is left out where it is false. */
  private static boolean isFlag(Method method) {
    return method.getReturnType() == boolean.class
        && WireNames.ALL.containsKey(method.getDeclaringClass());
  }

  /** An empty list is left out unless the member says otherwise; so is what a filter equals. */
  private static boolean isRequired(Method method, boolean mayBeEmpty) {
    @Nullable JsonInclude include = method.getAnnotation(JsonInclude.class);
    if (include != null) {
      return include.value() == JsonInclude.Include.ALWAYS;
    }
    if (method.getReturnType() == Unit.class && method.getDeclaringClass() == Quantity.class) {
      return false;
    }
    boolean whole = WireNames.ALL.containsKey(method.getDeclaringClass());
    return (whole && method.getDeclaringClass().isRecord())
        ? method.getReturnType() != Optional.class
        : !mayBeEmpty;
  }

  private static Class<?> bare(Type type) {
    return type instanceof ParameterizedType of ? bare(of.getActualTypeArguments()[0]) : raw(type);
  }

  private static Type[] arguments(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments();
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) type;
  }
}
