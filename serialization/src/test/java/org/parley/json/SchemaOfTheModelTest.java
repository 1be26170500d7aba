package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dossier.Dossier;
import org.parley.json.ModelMembers.Member;
import org.parley.proposition.Flow;
import org.parley.proposition.Proposition;
import org.parley.proposition.PropositionKind;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Note;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;
import org.parley.schema.ParleySchema;
import tools.jackson.databind.JsonNode;

/**
 * Compares the schemas with the code, in both directions: every type, member, word and kind of the
 * code is in them, and nothing else is; members are required in both or in neither, and of one
 * type.
 */
class SchemaOfTheModelTest {
  /** Definitions that are rules and no types of the model. */
  private static final ImmutableSet<String> RULES =
      ImmutableSet.of("line", "notBlank", "ownWord", "figure", "place", "singleDay");

  private static final List<String> KINDS =
      Arrays.stream(PropositionKind.values()).map(PropositionKind::word).toList();

  private static final JsonNode DOSSIER = JsonTrees.read(ParleySchema.DOSSIER.text());
  private static final JsonNode STREAM_LINE = JsonTrees.read(ParleySchema.STREAM_LINE.text());
  private static final JsonNode VERDICT = JsonTrees.read(ParleySchema.VERDICT.text());

  static Stream<Class<?>> types() {
    return Stream.concat(
            ModelMembers.reachable(Dossier.class).stream(),
            ModelMembers.reachable(Verdict.class).stream())
        .distinct();
  }

  static Stream<Class<?>> objects() {
    return types().filter(ModelMembers::isObject);
  }

  static Stream<Class<?>> words() {
    return types().filter(Class::isEnum);
  }

  @Test
  void theSchemaOfADossierDefinesTheTypesOfADossier() {
    assertThat(definitions(DOSSIER))
        .containsExactlyInAnyOrderElementsOf(
            names(ModelMembers.reachable(Dossier.class), Dossier.class));
  }

  @Test
  void theSchemaOfALineDefinesTheTypesOfADossierToo() {
    assertThat(definitions(STREAM_LINE))
        .containsExactlyInAnyOrderElementsOf(
            names(ModelMembers.reachable(Dossier.class), Dossier.class));
  }

  @Test
  void theSchemaOfAVerdictDefinesItsTypes() {
    assertThat(definitions(VERDICT))
        .containsExactlyInAnyOrderElementsOf(names(ModelMembers.reachable(Verdict.class)));
  }

  private static Set<String> definitions(JsonNode schema) {
    Set<String> names = new TreeSet<>(schema.get("$defs").propertyNames());
    names.removeAll(RULES);
    return names;
  }

  private static List<String> names(Set<Class<?>> types, Class<?>... but) {
    return types.stream()
        .filter(type -> !List.of(but).contains(type))
        .map(ModelMembers::name)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void anObjectHasItsMembersAndNoOther(Class<?> type) {
    List<Member> members = new ArrayList<>(described(schemaOf(type)));
    members.removeIf(member -> member.type().equals("kind"));
    assertThat(members).containsExactlyElementsOf(ModelMembers.members(type));
    assertThat(ModelMembers.names(type))
        .containsExactlyInAnyOrderElementsOf(members.stream().map(Member::name).toList());
  }

  @ParameterizedTest
  @MethodSource("objects")
  void whatIsRequiredIsAMember(Class<?> type) {
    JsonNode schema = schemaOf(type);
    assertThat(schema.get("properties").propertyNames())
        .containsAll(texts(schema.path("required")));
  }

  @ParameterizedTest
  @MethodSource("words")
  void aClosedSetHasItsWordsInOrder(Class<?> type) {
    JsonNode schema = schemaOf(type);
    checkWords(
        schema,
        Arrays.stream(type.getEnumConstants()).map(JsonTrees::written).toList(),
        schema.get("description").asString());
  }

  static Stream<Class<?>> openWords() {
    return types().filter(OpenWordType.VOCABULARIES::containsKey);
  }

  @ParameterizedTest
  @MethodSource("openWords")
  void anOpenVocabularyHasItsKnownWordsInOrderAndWordsOfOnesOwn(Class<?> type) {
    JsonNode schema = schemaOf(type);
    List<JsonNode> known =
        Objects.requireNonNull(OpenWordType.VOCABULARIES.get(type)).known().stream()
            .map(JsonTrees::written)
            .toList();
    assertThat(target(schema.at("/anyOf/1"))).isEqualTo("ownWord");
    checkWords(schema.at("/anyOf/0"), known, schema.get("description").asString());
  }

  private static void checkWords(JsonNode schema, List<JsonNode> words, String description) {
    assertThat(schema.get("enum").valueStream()).containsExactlyElementsOf(words);
    assertThat(schema.get("enum").valueStream())
        .allMatch(word -> description.contains(word.asString() + ": "));
  }

  @Test
  void aPropositionIsOfOneOfItsKinds() {
    JsonNode kinds = schemaOf(Proposition.class).get("allOf");
    assertThat(kinds.valueStream().map(kind -> kind.at("/if/properties/type/const").asString()))
        .containsExactlyElementsOf(KINDS);
    assertThat(kinds.valueStream().map(kind -> target(kind.get("then"))))
        .containsExactlyElementsOf(KINDS);
  }

  @ParameterizedTest
  @EnumSource
  void aKindOfPropositionNamesItself(PropositionKind kind) {
    JsonNode schema = schemaOf(kind.type());
    assertThat(schema.at("/properties/type/const").asString()).isEqualTo(kind.word());
    assertThat(texts(schema.get("required"))).startsWith("type");
  }

  @Test
  void theKindsOfEstimatesNotesAndStepsAreThoseOfTheCode() {
    List<String> estimates = new ArrayList<>(kinds(Estimate.class));
    estimates.add("range");
    assertThat(kinds("estimate")).containsExactlyInAnyOrderElementsOf(estimates);
    assertThat(kinds("note")).containsExactlyInAnyOrderElementsOf(kinds(Note.class));
    assertThat(kinds("step")).containsExactlyInAnyOrderElementsOf(kinds(Step.class));
  }

  private static List<String> kinds(Class<?> sealed) {
    return Arrays.stream(Objects.requireNonNull(sealed.getPermittedSubclasses()))
        .map(Class::getSimpleName)
        .map(name -> Ascii.toLowerCase(name.charAt(0)) + name.substring(1))
        .toList();
  }

  private static List<String> kinds(String definition) {
    return texts(VERDICT.at("/$defs/" + definition + "/properties/type/enum"));
  }

  @Test
  void aMeasureHasTheFlowsOfTheCode() {
    assertThat(DOSSIER.at("/$defs/measure/pattern").asString())
        .contains("#(?:" + Joiner.on('|').join(Flow.values()) + ")");
  }

  @Test
  void aLineIsADossierWithoutItsEntitiesOrOneOfThese() {
    List<Member> entities =
        ModelMembers.members(Dossier.class).stream().filter(Member::many).toList();
    assertThat(STREAM_LINE.get("properties").propertyNames())
        .containsExactlyElementsOf(
            Stream.concat(Stream.of("dossier"), entities.stream().map(Member::type)).toList());
    assertThat(described(STREAM_LINE.at("/properties/dossier")))
        .containsExactlyElementsOf(
            ModelMembers.members(Dossier.class).stream().filter(one -> !one.many()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyDefinitionAndMemberIsDescribed(ParleySchema schema) {
    JsonNode tree = JsonTrees.read(schema.text());
    assertThat(tree.get("$defs").propertyStream())
        .allMatch(one -> isSentence(one.getValue().path("description")), "is described");
    assertThat(tree.get("$defs").propertyStream().flatMap(one -> members(one.getValue())))
        .allMatch(member -> isSentence(member.path("description")), "is described");
  }

  private static Stream<JsonNode> members(JsonNode definition) {
    return definition.path("properties").valueStream();
  }

  private static boolean isSentence(JsonNode description) {
    return description.asString("").endsWith(".");
  }

  private static JsonNode schemaOf(Class<?> type) {
    if (type == Dossier.class) {
      return DOSSIER;
    }
    String name = ModelMembers.name(type);
    JsonNode definitions = DOSSIER.get("$defs").has(name) ? DOSSIER : VERDICT;
    return definitions.get("$defs").get(name);
  }

  /** The members as a schema describes them. */
  private static ImmutableList<Member> described(JsonNode schema) {
    List<String> required = texts(schema.path("required"));
    return schema
        .get("properties")
        .propertyStream()
        .map(
            one -> {
              JsonNode items = one.getValue().path("items");
              String type = type(items.isMissingNode() ? one.getValue() : items);
              return new Member(
                  one.getKey(), type, !items.isMissingNode(), required.contains(one.getKey()));
            })
        .collect(toImmutableList());
  }

  /** A type of JSON, or the name of a definition that is a type of the model. */
  private static String type(JsonNode schema) {
    if (schema.has("const") && !schema.has("type")) {
      return "kind";
    }
    if (!schema.has("$ref")) {
      return schema.get("type").asString();
    }
    return RULES.contains(target(schema))
        ? DOSSIER.at("/$defs/" + target(schema) + "/type").asString()
        : target(schema);
  }

  private static String target(JsonNode reference) {
    return reference.get("$ref").asString().replaceFirst("^#/\\$defs/", "");
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
