package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule about what users see of a public class: it names nothing that they cannot name
 * themselves.
 */
public final class SignatureRules {
  private SignatureRules() {}

  /**
   * No public class names a type that is not public in a supertype, or in the type of a public or
   * protected field, method or constructor. The generated superclass of a builder stays hidden; the
   * methods that a builder has from it are still checked.
   */
  public static ArchRule nameOnlyPublicTypes() {
    return classes()
        .that()
        .haveModifier(JavaModifier.PUBLIC)
        .should(
            new ArchCondition<>("name only public types in what users see") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                hidden(type.reflect())
                    .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
              }
            });
  }

  private static Stream<String> hidden(Class<?> type) {
    return isSeen(type)
        ? Stream.concat(hiddenSupertypes(type), hiddenInMembers(type, type))
        : Stream.of();
  }

  private static Stream<String> hiddenSupertypes(Class<?> type) {
    Stream<Type> superclass =
        type.getGenericSuperclass() == null || isGenerated(type.getSuperclass())
            ? Stream.of()
            : Stream.of(type.getGenericSuperclass());
    return Stream.concat(superclass, Arrays.stream(type.getGenericInterfaces()))
        .flatMap(SignatureRules::named)
        .filter(named -> !isSeen(named))
        .map(named -> type.getName() + " is a kind of " + named.getName());
  }

  private static Stream<String> hiddenInMembers(Class<?> type, Class<?> declaring) {
    Stream<Member> members =
        Stream.of(
                declaring.getDeclaredFields(),
                declaring.getDeclaredMethods(),
                declaring.getDeclaredConstructors())
            .flatMap(Arrays::stream);
    Stream<String> own =
        members
            .filter(member -> !member.isSynthetic())
            .filter(member -> isSeen(member, type))
            .flatMap(
                member ->
                    types(member)
                        .flatMap(SignatureRules::named)
                        .filter(named -> !isSeen(named))
                        .map(named -> member + " names " + named.getName() + " in " + type));
    Class<?> parent = declaring.getSuperclass();
    return parent != null && isGenerated(parent)
        ? Stream.concat(own, hiddenInMembers(type, parent))
        : own;
  }

  private static boolean isSeen(Member member, Class<?> type) {
    return Modifier.isPublic(member.getModifiers())
        || (Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(type.getModifiers()));
  }

  private static Stream<Type> types(Member member) {
    if (member instanceof Field field) {
      return Stream.of(field.getGenericType());
    }
    Executable called = (Executable) member;
    Stream<Type> taken =
        Stream.of(called.getGenericParameterTypes(), called.getGenericExceptionTypes())
            .flatMap(Arrays::stream);
    Stream<Type> bounds =
        Arrays.stream(called.getTypeParameters()).flatMap(one -> Arrays.stream(one.getBounds()));
    Stream<Type> returned =
        member instanceof Method method ? Stream.of(method.getGenericReturnType()) : Stream.of();
    return Stream.of(taken, bounds, returned).flatMap(one -> one);
  }

  private static Stream<Class<?>> named(Type type) {
    Set<Class<?>> found = new LinkedHashSet<>();
    gather(type, found);
    return found.stream();
  }

  private static void gather(Type type, Set<Class<?>> found) {
    if (type instanceof Class<?> raw) {
      found.add(raw.isArray() ? raw.getComponentType() : raw);
    } else if (type instanceof ParameterizedType generic) {
      gather(generic.getRawType(), found);
      Arrays.stream(generic.getActualTypeArguments()).forEach(one -> gather(one, found));
    } else if (type instanceof GenericArrayType array) {
      gather(array.getGenericComponentType(), found);
    } else if (type instanceof WildcardType wildcard) {
      Stream.of(wildcard.getUpperBounds(), wildcard.getLowerBounds())
          .flatMap(Arrays::stream)
          .forEach(one -> gather(one, found));
    } else if (!(type instanceof TypeVariable<?>)) {
      throw new IllegalArgumentException("no such kind of type: " + type);
    }
  }

  /** Whether users can name a type: it is public, and so are all types around it. */
  private static boolean isSeen(Class<?> type) {
    return type.isPrimitive()
        || !type.getName().startsWith("org.parley.")
        || (Modifier.isPublic(type.getModifiers())
            && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass())));
  }

  private static boolean isGenerated(Class<?> type) {
    return type.getName().matches("org\\.parley\\..*\\bImmutable\\w+\\$Builder");
  }
}
