package org.parley;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.proposition.Absence;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.proposition.Circumstance;
import org.parley.proposition.EventLink;
import org.parley.proposition.EventRelation;
import org.parley.proposition.Flow;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.proposition.Responsibility;
import org.parley.proposition.UnknownProposition;
import org.parley.time.Edtf;

/** Propositions of all kinds, with their measures and questions. */
final class PropositionArbitraries {
  private static final double SOMETIMES = 0.5;

  private PropositionArbitraries() {}

  static Arbitrary<Proposition> propositions() {
    Arbitrary<EventId> events = ModelArbitraries.eventIds();
    return Arbitraries.oneOf(
        events.map(Occurrence::new),
        Combinators.combine(events, measures(), ModelArbitraries.quantities()).as(Measurement::new),
        Combinators.combine(events, ModelArbitraries.actorIds(), roles()).as(Responsibility::new),
        circumstances(),
        Combinators.combine(events, ModelArbitraries.words(EventRelation.VOCABULARY), events)
            .as(EventLink::new),
        actorLinks(),
        questions().map(Absence::new),
        TextArbitraries.texts().map(FreeText::new),
        unknown());
  }

  private static Arbitrary<ParticipantRole> roles() {
    return ModelArbitraries.words(ParticipantRole.VOCABULARY);
  }

  private static Arbitrary<Circumstance> circumstances() {
    return Arbitraries.oneOf(
        circumstances(1, 0, 0),
        circumstances(0, 1, 0),
        circumstances(0, 0, 1),
        circumstances(1, 1, 1));
  }

  private static Arbitrary<Circumstance> circumstances(double timed, double placed, double named) {
    return Builders.withBuilder(Circumstance::builder)
        .use(ModelArbitraries.eventIds())
        .in(Circumstance.Builder::event)
        .use(ModelArbitraries.whens())
        .withProbability(timed)
        .in(Circumstance.Builder::when)
        .use(ModelArbitraries.wheres())
        .withProbability(placed)
        .in(Circumstance.Builder::where)
        .use(TextArbitraries.texts())
        .withProbability(named)
        .in(Circumstance.Builder::means)
        .build(Circumstance.Builder::build);
  }

  private static Arbitrary<ActorLink> actorLinks() {
    return Builders.withBuilder(ActorLink::builder)
        .use(ModelArbitraries.actorIds())
        .in(ActorLink.Builder::from)
        .use(ModelArbitraries.words(ActorRelation.VOCABULARY))
        .in(ActorLink.Builder::relation)
        .use(ModelArbitraries.actorIds())
        .in(ActorLink.Builder::to)
        .use(ModelArbitraries.whens())
        .withProbability(SOMETIMES)
        .in(ActorLink.Builder::during)
        .build(ActorLink.Builder::build);
  }

  private static Arbitrary<UnknownProposition> unknown() {
    return Combinators.combine(
            Arbitraries.of("x-forecast", "x-weather"), ExtensionArbitraries.members())
        .as(UnknownProposition::new);
  }

  static Arbitrary<Question> questions() {
    Arbitrary<EventId> events = ModelArbitraries.eventIds();
    return Arbitraries.oneOf(
        Combinators.combine(events, measures()).as(Question::howMany),
        Combinators.combine(events, roles()).as(Question::who),
        events.map(Question::whether));
  }

  static Arbitrary<Measure> measures() {
    return Builders.withBuilder(Measure::builder)
        .use(Arbitraries.of("missile", "person"))
        .in(Measure.Builder::object)
        .use(effects())
        .in(Measure.Builder::effect)
        .use(Arbitraries.of("civilian", "child", "a_1").set().ofMaxSize(3))
        .in(Measure.Builder::addAllQualifiers)
        .use(Arbitraries.of("ISR", "side_a", "iso3166:IRN", "غزة", "a+b/c?"))
        .withProbability(SOMETIMES)
        .in(Measure.Builder::scope)
        .use(
            Arbitraries.oneOf(
                nestedPeriods(), ModelArbitraries.edtf().filter(edtf -> !edtf.isSet())))
        .withProbability(SOMETIMES)
        .in(Measure.Builder::period)
        .use(Arbitraries.of(Flow.class))
        .withProbability(SOMETIMES)
        .in(Measure.Builder::flow)
        .build(Measure.Builder::build);
  }

  private static Arbitrary<String> effects() {
    return Arbitraries.of(
        "launched",
        "intercepted",
        "hit",
        "failed",
        "damaged_or_destroyed",
        "destroyed",
        "damaged",
        "killed",
        "injured",
        "missing",
        "killed_or_injured",
        "killed_or_missing",
        "affected",
        "abducted",
        "detained",
        "displaced",
        "present");
  }

  /**
   * Periods that are nested, disjoint, overlapping or open, and the same days in other notations.
   */
  private static Arbitrary<Edtf> nestedPeriods() {
    return Arbitraries.of(
            "2024",
            "2024-XX",
            "2024-04",
            "2024-04-01/2024-04-30",
            "2024-04-01",
            "2024-04-30/2024-05",
            "2024-10",
            "2023/..",
            "../2024",
            "/2024")
        .map(Edtf::parse);
  }
}
