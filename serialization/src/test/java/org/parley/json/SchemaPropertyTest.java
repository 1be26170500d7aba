package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.parley.ModelArbitraries;
import org.parley.code.Language;
import org.parley.dossier.Dossier;
import org.parley.extension.Extensible;
import org.parley.input.InvalidInputException;
import org.parley.json.Cases.Case;
import org.parley.policy.Policies;
import org.parley.proposition.Measure;
import org.parley.reconcile.DisputeArbitraries;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.schema.ParleySchema;
import org.parley.schema.Validation;
import org.parley.time.Edtf;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas take all that the library writes, and refuse nothing that it reads. */
@Tag("heavy")
class SchemaPropertyTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();

  /** Types of text of which a pattern says less than the code: the calendar, tags of languages. */
  private static final ImmutableSet<Class<?>> LOOSE =
      ImmutableSet.of(Edtf.class, Measure.class, Language.class);

  private static final String GOOD = JsonFiles.text("good/dossier.json");

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void takeEveryDossierThatIsWritten(@ForAll("dossiers") Dossier dossier) {
    assertThat(Validation.problems(ParleySchema.DOSSIER, JSON.write(dossier))).isEmpty();
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossierArbitraries.dossiers();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void takeEveryEntityThatIsWritten(@ForAll("entities") Case<? extends Extensible> one) {
    String kind = ModelMembers.name(one.type());
    String line = "{\"" + kind + "\":" + one.json() + "}";
    assertThat(Validation.problems(ParleySchema.STREAM_LINE, line)).isEmpty();
  }

  @Provide
  Arbitrary<Case<? extends Extensible>> entities() {
    return Cases.entities();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void takeEveryVerdict(
      @ForAll("disputes") Dossier dossier, @ForAll("policies") Policy policy, @ForAll boolean all) {
    Reconciler plain = Reconciler.withDefaults().with(policy);
    Reconciler reconciler = all ? plain.aligningMeasures() : plain;
    List<Verdict> verdicts =
        dossier.questions().stream()
            .map(question -> reconciler.reconcile(dossier.dispute(question)))
            .toList();
    assertThat(Validation.problems(ParleySchema.VERDICT, JSON.write(verdicts))).isEmpty();
  }

  @Provide
  Arbitrary<Dossier> disputes() {
    return DisputeArbitraries.dossiers();
  }

  @Provide
  Arbitrary<Policy> policies() {
    return Arbitraries.of(Policies.withDefaults().all());
  }

  /** Changes one value of a good file to another, or to a value from elsewhere in it. */
  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void refuseNothingThatIsRead(
      @ForAll int which, @ForAll("values") JsonNode value, @ForAll boolean removed) {
    JsonNode tree = JsonTrees.read(GOOD);
    List<JsonNode> parents = JsonTrees.parents(tree);
    JsonNode parent = parents.get(Math.floorMod(which, parents.size()));
    int child = Math.floorMod(which / 7, parent.size());
    if (parent instanceof ArrayNode items) {
      items.set(child, value);
    } else if (parent instanceof ObjectNode object) {
      String name = List.copyOf(object.propertyNames()).get(child);
      object.set(name, value);
      if (removed) {
        object.remove(name);
      }
    }
    checkTakenIfRead(tree.toString());
  }

  private static void checkTakenIfRead(String json) {
    try {
      JSON.readDossier(json);
    } catch (InvalidInputException refused) {
      return;
    }
    assertThat(Validation.problems(ParleySchema.DOSSIER, json)).as(json).isEmpty();
  }

  @Provide
  Arbitrary<JsonNode> values() {
    return Arbitraries.oneOf(
        Arbitraries.of(JsonTrees.all(JsonTrees.read(GOOD)).toList()),
        Arbitraries.of(
                "0",
                "1",
                "2.0",
                "1e2",
                "-0",
                "-1",
                "999999999999999999",
                "[]",
                "{}",
                "true",
                "\"x\"",
                "\"\"",
                "\"\u00a0\"",
                "\"\u2003\"",
                "\"a\\tb\"",
                "\"\\t\"",
                "\"a b\"",
                "\"a:\"",
                "\"a:b\"",
                "\"a:b c\"",
                "\"x\u2007\"",
                "\"😀\"",
                "\"COUNT\"",
                "\"2024-XX-XX\"",
                "\"2024-1X\"",
                "\"20XX~\"",
                "\"2024/..\"",
                "\"/2024%\"",
                "\"2024-02-3X\"",
                "\"2024-04-3X\"",
                "\"2024-10-01T23:59+18\"",
                "\"0000\"",
                "\"+12024-01-31\"",
                "\"-0001-02-28\"",
                "\"22:00/00:00\"",
                "\"a+b@+[2024/2025?]\"",
                "\"a+b_1+c@É#PERIOD\"",
                "\"i-klingon\"",
                "\"x-a\"",
                "\"01.9999\"",
                "\"1.12345\"")
            .map(JsonTrees::read));
  }

  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void takeEveryTextThatIsRead(@ForAll("textTypes") Class<?> type, @ForAll("texts") String text) {
    String json = JSON.write(text);
    boolean read = isRead(type, json);
    boolean taken = Validation.problems(ModelMembers.name(type), json).isEmpty();
    assertThat(taken)
        .as("%s %s", type.getSimpleName(), json)
        .isEqualTo(read || (LOOSE.contains(type) && taken));
  }

  private static boolean isRead(Class<?> type, String json) {
    try {
      JSON.read(json, type);
      return true;
    } catch (InvalidInputException | JacksonException refused) {
      return false;
    }
  }

  @Provide
  Arbitrary<Class<?>> textTypes() {
    return Arbitraries.of(TextTypes.PARSERS.keySet().asList());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 40);
    return Arbitraries.oneOf(
        written(),
        Combinators.combine(written(), places, pieces(), Arbitraries.of(0, 1, 2))
            .as(SchemaPropertyTest::changed),
        pieces().list().ofMinSize(1).ofMaxSize(8).map(pieces -> String.join("", pieces)),
        Arbitraries.strings().ofMaxLength(5));
  }

  /** A text in which some characters are others. */
  private static String changed(String text, int place, String piece, int instead) {
    int from = place % (text.length() + 1);
    int to = Math.min(from + instead, text.length());
    return text.substring(0, from) + piece + text.substring(to);
  }

  private static Arbitrary<String> written() {
    return Arbitraries.oneOf(
        ModelArbitraries.edtf().map(Object::toString),
        ModelArbitraries.hours().map(Object::toString),
        ModelArbitraries.measures().map(Object::toString),
        ModelArbitraries.languages().map(Object::toString),
        ModelArbitraries.units().map(Object::toString),
        ModelArbitraries.codes().map(Object::toString),
        ModelArbitraries.actorIds().map(Object::toString));
  }

  /** The characters of such texts, and those that they must not have. */
  private static Arbitrary<String> pieces() {
    return Arbitraries.of(
        "2024", "-", "10", "02", "29", "3", "X", "XX", "~", "?", "%", "/", "..", "T", ":", "19",
        "30", "Z", "+03", "a", "b_1", "+", "@", "[", "]", "#", "EVENT", "COUNT", " ", "\u00a0",
        "\u2003", "\n", "\u0085", "\u2028", "\u001f", "en", "Latn", "x", "\u00e9", "0");
  }
}
