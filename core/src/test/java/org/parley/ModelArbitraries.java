package org.parley;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.Name;
import org.parley.attribution.Attribution;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Code;
import org.parley.code.Language;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.Where;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;
import org.parley.marking.Marking;
import org.parley.proposition.Measure;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.statement.Wording;
import org.parley.time.Edtf;
import org.parley.time.EdtfTexts;
import org.parley.time.Hours;
import org.parley.time.When;
import org.parley.vocabulary.OpenVocabulary;
import org.parley.vocabulary.OpenWord;

/**
 * Values of the whole model, with every optional part sometimes present and sometimes not.
 *
 * <p>Ids come from small pools ({@code a1} to {@code a5} for actors, {@code s1} to {@code s5} for
 * sources, and so on with {@code e}, {@code st}, {@code c} and {@code g}), so that references often
 * resolve. Edge cases of composed values are left out, because almost all values would be edge
 * cases.
 */
public final class ModelArbitraries {
  private static final int POOL = 5;

  private ModelArbitraries() {}

  /** The known words of a vocabulary, and now and then one of a user's own. */
  public static <W extends OpenWord<W>> Arbitrary<W> words(OpenVocabulary<W> vocabulary) {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.of(vocabulary.known())),
        Tuple.of(1, Arbitraries.of("x:WORD", "our-own:Two words").map(vocabulary::of)));
  }

  /** {@code a1} to {@code a5}. */
  public static Arbitrary<ActorId> actorIds() {
    return ids("a", ActorId::of);
  }

  /** {@code s1} to {@code s5}. */
  public static Arbitrary<SourceId> sourceIds() {
    return ids("s", SourceId::of);
  }

  /** {@code e1} to {@code e5}. */
  public static Arbitrary<EventId> eventIds() {
    return ids("e", EventId::of);
  }

  /** {@code st1} to {@code st5}. */
  public static Arbitrary<StatementId> statementIds() {
    return ids("st", StatementId::of);
  }

  /** {@code c1} to {@code c5}. */
  public static Arbitrary<ClaimId> claimIds() {
    return ids("c", ClaimId::of);
  }

  /** {@code g1} to {@code g5}. */
  public static Arbitrary<AssessmentId> assessmentIds() {
    return ids("g", AssessmentId::of);
  }

  private static <T> Arbitrary<T> ids(String prefix, Function<String, T> id) {
    return Arbitraries.integers().between(1, POOL).map(number -> id.apply(prefix + number));
  }

  /** Codes of real schemes and of made-up ones. */
  public static Arbitrary<Code> codes() {
    Arbitrary<String> schemes =
        Arbitraries.of("iso3166", "gw", "wikidata", "airwars", "x-own.scheme_1");
    Arbitrary<String> values =
        Arbitraries.oneOf(Arbitraries.of("IRN", "630", "Q794", "FAIR"), TextArbitraries.lines());
    return Combinators.combine(schemes, values).as(Code::new);
  }

  /** Languages with and without script, region, variant and private use. */
  public static Arbitrary<Language> languages() {
    return Arbitraries.of(
            "en", "fa", "he", "sr-Latn", "zh-Hant-TW", "de-1996", "EN-us", "x-own", "und-x-a-b")
        .map(Language::of);
  }

  /** Quantities of every form. */
  public static Arbitrary<Quantity> quantities() {
    return QuantityArbitraries.quantities().withoutEdgeCases();
  }

  /** Figures that a quantity takes, some of them written with zeros too many. */
  public static Arbitrary<BigDecimal> figures() {
    return QuantityArbitraries.figures();
  }

  /** The four units and codes. */
  public static Arbitrary<Unit> units() {
    return QuantityArbitraries.units();
  }

  /** Measures of few objects and all known effects, so that two of them are often comparable. */
  public static Arbitrary<Measure> measures() {
    return PropositionArbitraries.measures().withoutEdgeCases();
  }

  /** Dates of every form. */
  public static Arbitrary<Edtf> edtf() {
    return EdtfTexts.any().map(Edtf::parse);
  }

  /** Days of these decades. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 40_000).map(LocalDate.of(1960, 1, 1)::plusDays);
  }

  /** Windows of hours. */
  public static Arbitrary<Hours> hours() {
    return PlaceAndTimeArbitraries.hours();
  }

  /** Times with and without words, anchor, day part and hours. */
  public static Arbitrary<When> whens() {
    return PlaceAndTimeArbitraries.whens().withoutEdgeCases();
  }

  /** Places with a name, codes or a point, or several of these. */
  public static Arbitrary<Where> wheres() {
    return PlaceAndTimeArbitraries.wheres().withoutEdgeCases();
  }

  /** All nine kinds of proposition. */
  public static Arbitrary<Proposition> propositions() {
    return PropositionArbitraries.propositions().withoutEdgeCases();
  }

  /** All three kinds of question. */
  public static Arbitrary<Question> questions() {
    return PropositionArbitraries.questions().withoutEdgeCases();
  }

  /** Chains of one to four links. */
  public static Arbitrary<Attribution> attributions() {
    return StatementArbitraries.attributions().withoutEdgeCases();
  }

  /** Wordings. */
  public static Arbitrary<Wording> wordings() {
    return StatementArbitraries.wordings();
  }

  /** Statements. */
  public static Arbitrary<Statement> statements() {
    return StatementArbitraries.statements().withoutEdgeCases();
  }

  /** Claims with an attribution of their own and claims that name a statement. */
  public static Arbitrary<Claim> claims() {
    return StatementArbitraries.claims().withoutEdgeCases();
  }

  /** Assessments. */
  public static Arbitrary<Assessment> assessments() {
    return StatementArbitraries.assessments().withoutEdgeCases();
  }

  /** Names of actors. */
  public static Arbitrary<Name> names() {
    return EntityArbitraries.names();
  }

  /** Actors. */
  public static Arbitrary<Actor> actors() {
    return EntityArbitraries.actors().withoutEdgeCases();
  }

  /** Sources. */
  public static Arbitrary<Source> sources() {
    return EntityArbitraries.sources().withoutEdgeCases();
  }

  /** Passages by their words, by offsets, by both or by neither. */
  public static Arbitrary<Passage> passages() {
    return EntityArbitraries.passages().withoutEdgeCases();
  }

  /** Events. */
  public static Arbitrary<Event> events() {
    return EntityArbitraries.events().withoutEdgeCases();
  }

  /** Markings with and without an embargo. */
  public static Arbitrary<Marking> markings() {
    return EntityArbitraries.markings();
  }

  /** Unknown members of an entity itself, often empty; {@code /x-note} and the like. */
  public static Arbitrary<Extensions> extensions() {
    return ExtensionArbitraries.extensions().withoutEdgeCases();
  }

  /** Values in all the shapes that JSON has. */
  public static Arbitrary<ExtensionValue> extensionValues() {
    return ExtensionArbitraries.values().withoutEdgeCases();
  }
}
