package org.parley;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.actor.Name;
import org.parley.code.Reliability;
import org.parley.event.Event;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.marking.Marking;
import org.parley.marking.Tlp;
import org.parley.source.Contributor;
import org.parley.source.ContributorRole;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceKind;
import org.parley.source.Withdrawal;

/** Actors, sources and events. */
final class EntityArbitraries {
  private static final double SOMETIMES = 0.5;

  private EntityArbitraries() {}

  static Arbitrary<Name> names() {
    return Builders.withBuilder(Name::builder)
        .use(TextArbitraries.texts())
        .in(Name.Builder::text)
        .use(ModelArbitraries.languages())
        .withProbability(SOMETIMES)
        .in(Name.Builder::language)
        .build(Name.Builder::build);
  }

  static Arbitrary<Actor> actors() {
    return Builders.withBuilder(Actor::builder)
        .use(ModelArbitraries.actorIds())
        .in(Actor.Builder::id)
        .use(ModelArbitraries.words(ActorKind.VOCABULARY))
        .in(Actor.Builder::kind)
        .use(few(names()))
        .in(Actor.Builder::addAllNames)
        .use(few(ModelArbitraries.codes()))
        .in(Actor.Builder::addAllCodes)
        .use(markings())
        .withProbability(SOMETIMES)
        .in(Actor.Builder::marking)
        .use(ModelArbitraries.extensions())
        .in(Actor.Builder::extensions)
        .build(Actor.Builder::build);
  }

  static Arbitrary<Source> sources() {
    return Builders.withBuilder(Source::builder)
        .use(ModelArbitraries.sourceIds())
        .in(Source.Builder::id)
        .use(ModelArbitraries.words(SourceKind.VOCABULARY))
        .in(Source.Builder::kind)
        .use(ModelArbitraries.actorIds())
        .withProbability(SOMETIMES)
        .in(Source.Builder::publisher)
        .use(few(contributors()))
        .in(Source.Builder::addAllContributors)
        .use(TextArbitraries.texts())
        .withProbability(SOMETIMES)
        .in(Source.Builder::title)
        .use(Arbitraries.of("https://example.org/a?b=c&d=%D8%B4#e", "https://example.org/ش"))
        .withProbability(SOMETIMES)
        .in(Source.Builder::url)
        .use(ModelArbitraries.whens())
        .withProbability(SOMETIMES)
        .in(Source.Builder::published)
        .use(withdrawals())
        .withProbability(SOMETIMES)
        .in(Source.Builder::withdrawn)
        .use(ModelArbitraries.days())
        .withProbability(SOMETIMES)
        .in(Source.Builder::anchor)
        .use(ModelArbitraries.languages())
        .withProbability(SOMETIMES)
        .in(Source.Builder::language)
        .use(few(derivations()))
        .in(Source.Builder::addAllDerivedFrom)
        .use(Arbitraries.of(Reliability.class))
        .withProbability(SOMETIMES)
        .in(Source.Builder::reliability)
        .use(Arbitraries.of("CC-BY-4.0", "all rights reserved"))
        .withProbability(SOMETIMES)
        .in(Source.Builder::licence)
        .use(markings())
        .withProbability(SOMETIMES)
        .in(Source.Builder::marking)
        .use(ModelArbitraries.extensions())
        .in(Source.Builder::extensions)
        .build(Source.Builder::build);
  }

  private static Arbitrary<Contributor> contributors() {
    return Combinators.combine(
            ModelArbitraries.actorIds(), ModelArbitraries.words(ContributorRole.VOCABULARY))
        .as(Contributor::new);
  }

  private static Arbitrary<Withdrawal> withdrawals() {
    return Combinators.combine(ModelArbitraries.days(), ModelArbitraries.actorIds().optional())
        .as(Withdrawal::new);
  }

  private static Arbitrary<Derivation> derivations() {
    return Combinators.combine(ModelArbitraries.sourceIds(), Arbitraries.of(DerivationKind.class))
        .as(Derivation::new);
  }

  static Arbitrary<Passage> passages() {
    return Arbitraries.oneOf(passages(0, 0), passages(1, 0), passages(0, 1), passages(1, 1));
  }

  private static Arbitrary<Passage> passages(double worded, double placed) {
    Arbitrary<Integer> starts = Arbitraries.integers().between(0, 10_000);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 500);
    return Builders.withBuilder(Passage::builder)
        .use(ModelArbitraries.sourceIds())
        .in(Passage.Builder::source)
        .use(TextArbitraries.texts())
        .withProbability(worded)
        .in(Passage.Builder::exact)
        .use(TextArbitraries.texts())
        .withProbability(worded * SOMETIMES)
        .in(Passage.Builder::prefix)
        .use(TextArbitraries.texts())
        .withProbability(worded * SOMETIMES)
        .in(Passage.Builder::suffix)
        .use(Combinators.combine(starts, lengths).as(List::of))
        .withProbability(placed)
        .in((passage, two) -> passage.start(two.get(0)).end(two.get(0) + two.get(1)))
        .build(Passage.Builder::build);
  }

  static Arbitrary<Event> events() {
    return Builders.withBuilder(Event::builder)
        .use(ModelArbitraries.eventIds())
        .in(Event.Builder::id)
        .use(ModelArbitraries.codes())
        .withProbability(SOMETIMES)
        .in(Event.Builder::type)
        .use(TextArbitraries.texts())
        .in(Event.Builder::name)
        .use(ModelArbitraries.words(EventStatus.VOCABULARY))
        .in(Event.Builder::status)
        .use(ModelArbitraries.whens())
        .withProbability(SOMETIMES)
        .in(Event.Builder::when)
        .use(ModelArbitraries.wheres())
        .withProbability(SOMETIMES)
        .in(Event.Builder::where)
        .use(few(participations()))
        .in(Event.Builder::addAllParticipants)
        .use(ModelArbitraries.eventIds())
        .withProbability(SOMETIMES)
        .in(Event.Builder::partOf)
        .use(few(ModelArbitraries.codes()))
        .in(Event.Builder::addAllCodes)
        .use(markings())
        .withProbability(SOMETIMES)
        .in(Event.Builder::marking)
        .use(ModelArbitraries.extensions())
        .in(Event.Builder::extensions)
        .build(Event.Builder::build);
  }

  private static Arbitrary<Participation> participations() {
    return Combinators.combine(
            ModelArbitraries.actorIds(), ModelArbitraries.words(ParticipantRole.VOCABULARY))
        .as(Participation::new);
  }

  static Arbitrary<Marking> markings() {
    return Builders.withBuilder(Marking::builder)
        .use(Arbitraries.of(Tlp.class))
        .in(Marking.Builder::level)
        .use(ModelArbitraries.days())
        .withProbability(SOMETIMES)
        .in(Marking.Builder::embargo)
        .build(Marking.Builder::build);
  }

  /** None, one or two. */
  static <T> Arbitrary<List<T>> few(Arbitrary<T> one) {
    return one.list().ofMaxSize(2);
  }
}
