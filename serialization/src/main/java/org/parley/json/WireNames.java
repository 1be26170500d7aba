package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.actor.Actor;
import org.parley.actor.Name;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.claim.Revision;
import org.parley.dossier.Dossier;
import org.parley.event.Coordinates;
import org.parley.event.Event;
import org.parley.event.Participation;
import org.parley.event.Where;
import org.parley.marking.Marking;
import org.parley.proposition.Absence;
import org.parley.proposition.ActorLink;
import org.parley.proposition.Circumstance;
import org.parley.proposition.EventLink;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Responsibility;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;
import org.parley.record.EstimateRecord;
import org.parley.record.EventRecord;
import org.parley.record.NoteRecord;
import org.parley.record.PolicyRecord;
import org.parley.record.PositionRecord;
import org.parley.record.RangeRecord;
import org.parley.record.ReportRecord;
import org.parley.record.ReviewRecord;
import org.parley.record.SourceRecord;
import org.parley.record.StepRecord;
import org.parley.record.VerdictRecord;
import org.parley.source.Contributor;
import org.parley.source.Derivation;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.Withdrawal;
import org.parley.statement.Statement;
import org.parley.statement.Wording;
import org.parley.time.When;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;

/**
 * The members of every type of the model, with their JSON names and order. A type that is not a
 * record is read through its builder, and leaves out absent members; a record has all of its
 * members except optional ones.
 */
final class WireNames extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  /** The deserializers of the lists of records. */
  private static final ImmutableMap<Class<?>, Class<?>> LISTS =
      ImmutableMap.of(
          Attribution.class, ItemsDeserializer.OfLinks.class,
          Revision.class, ItemsDeserializer.OfClaims.class);

  /** The members of each type. */
  static final ImmutableListMultimap<Class<?>, String> ALL = all();

  private static ImmutableListMultimap<Class<?>, String> all() {
    var all = ImmutableListMultimap.<Class<?>, String>builder();
    add(all, Dossier.class, "schemaVersion actors sources events statements claims assessments");
    add(all, Actor.class, "id kind names codes marking");
    add(all, Name.class, "text language");
    add(
        all,
        Source.class,
        "id kind publisher contributors title url published withdrawn anchor language derivedFrom"
            + " reliability licence marking");
    add(all, Contributor.class, "actor role");
    add(all, Withdrawal.class, "from by");
    add(all, Derivation.class, "source kind");
    add(all, Passage.class, "source exact prefix suffix start end");
    add(all, Marking.class, "level embargo");
    add(all, Event.class, "id type name status when where participants partOf codes marking");
    add(all, Participation.class, "actor role");
    add(all, When.class, "edtf stated anchor dayPart hours");
    add(all, Where.class, "name codes coordinates precision");
    add(all, Coordinates.class, "latitude longitude");
    add(
        all,
        Statement.class,
        "id act attribution addressees targets at afterEvents afterStatements wordings content"
            + " about codes marking");
    add(all, Wording.class, "text language form translated");
    add(all, Attribution.class, "chain");
    add(all, Link.class, "actor descriptor role onBehalfOf source cue");
    add(
        all,
        Claim.class,
        "id proposition attribution stance madeAt statement passages ownReporting revision"
            + " credibility codes marking");
    add(all, Revision.class, "kind of");
    add(
        all,
        Assessment.class,
        "id target attribution opinion ratings text at evidence passages revises");
    add(all, Occurrence.class, "event");
    add(all, Measurement.class, "event measure quantity");
    add(all, Quantity.class, "quantifier value low high best unit words");
    add(all, Responsibility.class, "event actor role");
    add(all, Circumstance.class, "event when where means");
    add(all, EventLink.class, "from relation to");
    add(all, ActorLink.class, "from relation to during");
    add(all, Absence.class, "question");
    add(all, FreeText.class, "text");
    add(all, EventRecord.class, "name when");
    add(all, PolicyRecord.class, "id title citation");
    add(all, RangeRecord.class, "low high");
    add(all, EstimateRecord.class, "type value low best high code reason");
    add(
        all,
        NoteRecord.class,
        "type text measure code words from to name estimate needed known by reason");
    add(all, ReportRecord.class, "claim as firmness quantity via sources said published");
    add(
        all,
        PositionRecord.class,
        "claimant origin role stake alignedBy firmness stance grade denial measure"
            + " quantity actor name low high time publications reports");
    add(all, ReviewRecord.class, "id target reviewer actor opinion ratings text at");
    add(all, SourceRecord.class, "id title url publisher published withdrawn derivedFrom");
    add(all, StepRecord.class, "type number basis text figures claims");
    add(
        all,
        VerdictRecord.class,
        "question asked event summary agreement conditions contestedBy estimate common"
            + " notes policy reading asOf aligned heeded origins originsAtMost publications"
            + " noKnownStake positions reviews sources steps");
    add(
        all,
        FindingForm.class,
        "type severity event text gap sum partAtMost wholeAtLeast said due parts wholes answers"
            + " claims");
    return all.build();
  }

  private static void add(
      ImmutableListMultimap.Builder<Class<?>, String> all, Class<?> type, String names) {
    all.putAll(type, Splitter.on(' ').split(names));
  }

  /** The members of a type: those named here, or the components of a form that is a record. */
  static ImmutableList<String> of(Class<?> type) {
    return type.isRecord() && type.getPackageName().equals(WireNames.class.getPackageName())
        ? Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(toImmutableList())
        : typeOf(type).map(ALL::get).orElse(ImmutableList.of());
  }

  @Override
  public String @Nullable [] findSerializationPropertyOrder(
      MapperConfig<?> config, AnnotatedClass type) {
    ImmutableList<String> names = of(type.getRawType());
    return names.isEmpty() ? null : names.toArray(new String[0]);
  }

  @Override
  public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated part) {
    if (part instanceof AnnotatedMethod unit
        && unit.getRawType() == Unit.class
        && Quantity.class.isAssignableFrom(unit.getDeclaringClass())) {
      return JsonInclude.Value.construct(Include.CUSTOM, null, IsCount.class, null);
    }
    if (part instanceof AnnotatedMethod flag
        && flag.getRawType() == boolean.class
        && isBuilt(flag.getDeclaringClass())) {
      return JsonInclude.Value.construct(Include.NON_DEFAULT, null);
    }
    return part instanceof AnnotatedClass
            && (isBuilt(part.getRawType()) || hasOptionalParts(part.getRawType()))
        ? JsonInclude.Value.construct(Include.NON_EMPTY, null)
        : JsonInclude.Value.empty();
  }

  @Override
  public VisibilityChecker findAutoDetectVisibility(
      MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
    return isBuilt(type.getRawType()) || isBuilder(type.getRawType())
        ? checker
            .withGetterVisibility(Visibility.NONE)
            .withIsGetterVisibility(Visibility.NONE)
            .withSetterVisibility(Visibility.NONE)
            .withFieldVisibility(Visibility.NONE)
        : checker;
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    Class<?> type = member.getDeclaringClass();
    return isWhole(type) ? true : null;
  }

  @Override
  public @Nullable PropertyName findNameForSerialization(MapperConfig<?> config, Annotated member) {
    return member instanceof AnnotatedMethod getter && getter.getParameterCount() == 0
        ? typeOf(getter.getDeclaringClass())
            .filter(type -> ALL.containsEntry(type, member(getter)))
            .map(type -> PropertyName.construct(member(getter)))
            .orElse(null)
        : null;
  }

  @Override
  public @Nullable PropertyName findNameForDeserialization(
      MapperConfig<?> config, Annotated member) {
    return setBy(member).map(PropertyName::construct).orElse(null);
  }

  @Override
  public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated member) {
    if (member instanceof AnnotatedParameter part && part.getRawType() == ImmutableList.class) {
      return LISTS.get(part.getDeclaringClass());
    }
    return setBy(member).isPresent() && isOfDays((AnnotatedMethod) member)
        ? DayDeserializer.class
        : null;
  }

  @Override
  public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
    if (type.getRawType() == Withdrawal.class) {
      return WithdrawalBuilder.class;
    }
    return isBuilt(type.getRawType())
        ? Arrays.stream(type.getRawType().getDeclaredClasses())
            .filter(WireNames::isBuilder)
            .findFirst()
            .orElse(null)
        : null;
  }

  @Override
  public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(
      MapperConfig<?> config, AnnotatedClass type) {
    return isBuilder(type.getRawType()) ? new JsonPOJOBuilder.Value("build", "") : null;
  }

  /** The member that a method of a builder sets: one value, or all of a list. */
  private static Optional<String> setBy(Annotated member) {
    if (!(member instanceof AnnotatedMethod setter)
        || setter.getParameterCount() != 1
        || !isBuilder(setter.getDeclaringClass())) {
      return Optional.empty();
    }
    Class<?> type = typeOf(setter.getDeclaringClass().getEnclosingClass()).orElseThrow();
    Class<?> value = setter.getRawParameterType(0);
    return ALL.get(type).stream()
        .filter(
            name ->
                member(setter).equals(name)
                    ? value != Optional.class && value != type
                    : setter.getName().equals("addAll" + capital(name)))
        .findFirst();
  }

  private static String member(AnnotatedMethod method) {
    return member(method.getName());
  }

  /** The member that a method returns or sets: {@code ownReporting} for {@code isOwnReporting}. */
  static String member(String method) {
    return method.matches("is[A-Z].*")
        ? Ascii.toLowerCase(method.charAt(2)) + method.substring(3)
        : method;
  }

  private static boolean isOfDays(AnnotatedMethod setter) {
    return setter.getRawParameterType(0) == LocalDate.class;
  }

  /** Whether a type is a record of the model. */
  private static boolean isWhole(Class<?> type) {
    return type.isRecord() && ALL.containsKey(type);
  }

  private static boolean hasOptionalParts(Class<?> type) {
    return isWhole(type)
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(part -> part.getType() == Optional.class);
  }

  private static String capital(String name) {
    return Ascii.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static boolean isBuilt(Class<?> type) {
    return !type.isRecord() && typeOf(type).isPresent();
  }

  /** Whether a type is one of the model, or the builder of one. */
  static boolean knows(Class<?> type) {
    return typeOf(type).isPresent() || isBuilder(type);
  }

  private static boolean isBuilder(Class<?> type) {
    return type.getSimpleName().equals("Builder")
        && type.getEnclosingClass() != null
        && typeOf(type.getEnclosingClass()).isPresent();
  }

  /** The type of the model that a class is, or that it is generated from. */
  private static Optional<Class<?>> typeOf(Class<?> type) {
    return ALL.keySet().stream().filter(known -> known.isAssignableFrom(type)).findFirst();
  }
}
