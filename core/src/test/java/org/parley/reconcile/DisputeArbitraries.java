package org.parley.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.parley.ModelArbitraries;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.attribution.Principal;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.proposition.Absence;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.proposition.Responsibility;
import org.parley.quantity.Quantity;
import org.parley.quantity.Reading;
import org.parley.quantity.Unit;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.source.Withdrawal;
import org.parley.time.When;

/**
 * Dossiers about one event with everything that the laws cover: several origins, relays and
 * digests, scopes, denials, revisions, aliases, vague words, missing days.
 *
 * <p>Actors: the parties {@code iran} and {@code israel}, {@code guards} that belong to iran,
 * {@code un}, {@code tehran} that may be iran, and the papers {@code p0} to {@code p4}, of which
 * {@code p0} is a party. Sources: {@code s0} to {@code s4}, each derived from earlier ones. Claims:
 * {@code c0} and so on; a claim revises an earlier one only if both have one principal.
 */
public final class DisputeArbitraries {
  /** The event. */
  public static final EventId EVENT = EventId.of("e");

  /** The measure asked for; some claims count parts of it. */
  public static final Measure MEASURE = Measure.of("missile", "launched");

  private static final List<String> SPEAKERS = List.of("iran", "israel", "guards", "un", "tehran");
  private static final int SOURCES = 5;

  private DisputeArbitraries() {}

  /** Dossiers. */
  public static Arbitrary<Dossier> dossiers() {
    return Combinators.combine(sources(), drafts().list().ofMaxSize(9), links(), days())
        .as(DisputeArbitraries::dossier)
        .withoutEdgeCases();
  }

  /** Reconcilers of every policy and tolerance, aligning measures or not. */
  public static Arbitrary<Reconciler> reconcilers() {
    return Combinators.combine(policies(), tolerances(), Arbitraries.of(true, false))
        .as(
            (policy, percent, aligned) -> {
              Reconciler chosen = Reconciler.withDefaults().with(policy).with(reading(percent));
              return aligned ? chosen.aligningMeasures() : chosen;
            });
  }

  static Arbitrary<Policy> policies() {
    return Arbitraries.of(PlainPolicy.HULL, PlainPolicy.BY_SIDE, PlainPolicy.MOST_RECENT);
  }

  static Arbitrary<Integer> tolerances() {
    return Arbitraries.of(0, 0, 5, 10, 11, 50);
  }

  static Reading reading(int percent) {
    return Reading.strict().withTolerancePercent(percent);
  }

  /** The three questions that the dossiers answer, and one with a scope. */
  public static Arbitrary<Question> questions() {
    return Arbitraries.frequency(
            Tuple.of(5, Question.howMany(EVENT, MEASURE)),
            Tuple.of(1, Question.howMany(EVENT, MEASURE.withScope("ISR"))),
            Tuple.of(1, Question.who(EVENT, ParticipantRole.INITIATOR)),
            Tuple.of(1, Question.whether(EVENT)))
        .withoutEdgeCases();
  }

  private static Arbitrary<List<Source>> sources() {
    Arbitrary<List<Integer>> parents =
        Arbitraries.integers().between(0, SOURCES - 1).list().uniqueElements().ofMaxSize(2);
    Arbitrary<DerivationKind> kinds = Arbitraries.of(DerivationKind.class);
    return Combinators.combine(
            parents, days(), Arbitraries.of(true, true, false), kinds, Arbitraries.integers())
        .as(Tuple::of)
        .list()
        .ofSize(SOURCES)
        .map(
            all -> {
              List<Source> sources = new ArrayList<>();
              for (var one : all) {
                int number = sources.size();
                sources.add(
                    source(number, one.get1(), one.get4(), one.get2(), one.get3())
                        .withWithdrawn(withdrawal(one.get3(), one.get5())));
              }
              return sources;
            });
  }

  private static Source source(
      int number,
      List<Integer> parents,
      DerivationKind kind,
      Optional<String> day,
      boolean published) {
    return Source.builder()
        .id(SourceId.of("s" + number))
        .kind(SourceKind.ARTICLE)
        .publisher(Optional.of(ActorId.of("p" + number)).filter(p -> published))
        .published(day.map(When::of))
        .addAllDerivedFrom(
            parents.stream()
                .filter(parent -> parent < number)
                .map(p -> new Derivation(SourceId.of("s" + p), kind))
                .toList())
        .build();
  }

  /** One text in six is taken back. */
  private static Optional<Withdrawal> withdrawal(boolean published, int lot) {
    return Optional.of(Withdrawal.of(java.time.LocalDate.parse("2024-11-01")))
        .filter(one -> published && lot % 6 == 0);
  }

  private static Arbitrary<Optional<String>> days() {
    return Arbitraries.of("2024-10-01", "2024-10-02", "2024-10", "2024-10-05", "../2024-10")
        .optional(0.7);
  }

  /** A claim before it has an id. */
  private record Draft(
      Attribution attribution,
      Proposition proposition,
      Optional<Stance> stance,
      Optional<String> day,
      Optional<RevisionKind> revision) {}

  private static Arbitrary<Draft> drafts() {
    return Combinators.combine(
            attributions(),
            propositions(),
            Arbitraries.frequency(
                    Tuple.of(8, Stance.CERTAIN),
                    Tuple.of(1, Stance.PROBABLE),
                    Tuple.of(1, Stance.POSSIBLE),
                    Tuple.of(1, Stance.UNKNOWN),
                    Tuple.of(2, Stance.CERTAINLY_NOT),
                    Tuple.of(1, Stance.POSSIBLY_NOT))
                .optional(0.9),
            days(),
            Arbitraries.of(RevisionKind.class).optional(0.3))
        .as(Draft::new);
  }

  /** A speaker, a described one or nobody; through a source, through two, or straight. */
  private static Arbitrary<Attribution> attributions() {
    Arbitrary<Optional<Link>> speakers =
        Arbitraries.frequencyOf(
                Tuple.of(
                    6, Arbitraries.of(SPEAKERS).map(a -> Link.of(ActorId.of(a), LinkRole.SPEAKER))),
                Tuple.of(
                    1,
                    Arbitraries.just(
                        Link.builder().descriptor("an official").role(LinkRole.SPEAKER).build())))
            .optional(0.75);
    Arbitrary<Link> carriers =
        Combinators.combine(
                Arbitraries.integers().between(0, SOURCES - 1), Arbitraries.of(true, true, false))
            .as(DisputeArbitraries::carrier);
    Arbitrary<Optional<Link>> seconds =
        Arbitraries.of("iran", "israel")
            .map(actor -> Link.of(ActorId.of(actor), LinkRole.SPEAKER))
            .optional(0.1);
    return Combinators.combine(speakers, seconds, carriers.list().ofMaxSize(2), carriers)
        .as(
            (speaker, second, through, last) -> {
              List<Link> chain = new ArrayList<>();
              speaker.ifPresent(chain::add);
              speaker.flatMap(first -> second).ifPresent(chain::add);
              chain.addAll(through);
              if (chain.isEmpty()) {
                chain.add(last);
              }
              return new Attribution(com.google.common.collect.ImmutableList.copyOf(chain));
            });
  }

  private static Link carrier(int number, boolean named) {
    return Link.builder()
        .actor(Optional.of(ActorId.of("p" + number)).filter(p -> named))
        .source(SourceId.of("s" + number))
        .role(LinkRole.PUBLISHER)
        .build();
  }

  private static Arbitrary<Proposition> propositions() {
    Arbitrary<Measure> measures =
        Arbitraries.frequency(
            Tuple.of(6, MEASURE),
            Tuple.of(2, MEASURE.withScope("ISR")),
            Tuple.of(1, MEASURE.withScope("JOR")));
    Arbitrary<Proposition> counts =
        Combinators.combine(measures, quantities()).as((m, q) -> new Measurement(EVENT, m, q));
    return Arbitraries.frequencyOf(
        Tuple.of(8, counts),
        Tuple.of(
            1,
            Arbitraries.of("iran", "tehran", "israel")
                .map(a -> new Responsibility(EVENT, ActorId.of(a), ParticipantRole.INITIATOR))),
        Tuple.of(1, Arbitraries.just(new Occurrence(EVENT))),
        Tuple.of(1, Arbitraries.just(new Absence(Question.howMany(EVENT, MEASURE)))));
  }

  /** Few and close numbers of every form, so that some agree and some do not; and any others. */
  public static Arbitrary<Quantity> quantities() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            20,
            Arbitraries.of(
                    "0",
                    "180",
                    "190",
                    "200",
                    "~180",
                    "~200",
                    "~200 \"some 200\"",
                    ">=180",
                    ">180",
                    "<=200",
                    "<200",
                    "180..200",
                    "180..200(190)",
                    "100..179",
                    "?several",
                    "?dozens",
                    "99.5")
                .map(Quantity::parse)),
        Tuple.of(2, ModelArbitraries.quantities().map(quantity -> quantity.withUnit(Unit.COUNT))),
        Tuple.of(1, Arbitraries.of("90%", "~90%", "<90%", "[ORDINAL] 2").map(Quantity::parse)));
  }

  private static Arbitrary<List<ActorLink>> links() {
    ActorLink part = link("guards", ActorRelation.PART_OF, "iran");
    ActorLink same = link("tehran", ActorRelation.SAME_AS, "iran");
    ActorLink apart = link("tehran", ActorRelation.NOT_SAME_AS, "iran");
    return Arbitraries.of(
        List.of(part),
        List.of(part, same),
        List.of(same),
        List.of(part, same, apart),
        List.of(link("iran", ActorRelation.MEMBER_OF, "un")));
  }

  private static ActorLink link(String from, ActorRelation relation, String to) {
    return ActorLink.of(ActorId.of(from), relation, ActorId.of(to));
  }

  private static Dossier dossier(
      List<Source> sources, List<Draft> drafts, List<ActorLink> links, Optional<String> linked) {
    List<Claim> claims = new ArrayList<>();
    for (Draft draft : drafts) {
      claims.add(claim("c" + claims.size(), draft, claims));
    }
    for (ActorLink link : links) {
      claims.add(linking("z" + claims.size(), link, linked));
    }
    Dossier.Builder dossier = Dossier.builder().addAllSources(sources).addEvents(event());
    SPEAKERS.forEach(id -> dossier.addActors(actor(id)));
    for (int i = 0; i < SOURCES; i++) {
      dossier.addActors(actor("p" + i));
    }
    return dossier.addAllClaims(claims).build();
  }

  private static Claim claim(String id, Draft draft, List<Claim> earlier) {
    Claim.Builder claim =
        Claim.builder()
            .id(ClaimId.of(id))
            .proposition(draft.proposition())
            .attribution(draft.attribution())
            .stance(draft.stance())
            .madeAt(draft.day().map(When::of));
    draft
        .revision()
        .flatMap(
            kind ->
                earlier.stream()
                    .filter(one -> principal(one).equals(draft.attribution().principal()))
                    .reduce((first, second) -> second)
                    .map(of -> org.parley.claim.Revision.of(kind, of.id())))
        .ifPresent(claim::revision);
    return claim.build();
  }

  private static Principal principal(Claim claim) {
    return claim.attribution().orElseThrow().principal();
  }

  private static Claim linking(String id, ActorLink link, Optional<String> day) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .proposition(link)
        .attribution(Attribution.of(ActorId.of("un")))
        .stance(Stance.CERTAIN)
        .madeAt(day.map(When::of))
        .build();
  }

  private static Actor actor(String id) {
    return Actor.of(id, ActorKind.UNKNOWN, id.toUpperCase(Locale.ROOT));
  }

  private static Event event() {
    return Event.builder()
        .id(EVENT)
        .name("Attack")
        .status(EventStatus.ACTUAL)
        .addParticipants(
            new Participation(ActorId.of("iran"), ParticipantRole.INITIATOR),
            new Participation(ActorId.of("israel"), ParticipantRole.TARGET),
            new Participation(ActorId.of("p0"), ParticipantRole.PARTY))
        .build();
  }

  /** The dossier with other claims and sources. */
  static Dossier with(Dossier dossier, List<Source> sources, List<Claim> claims) {
    return Dossier.builder()
        .addAllActors(dossier.actors())
        .addAllSources(sources)
        .addAllEvents(dossier.events())
        .addAllClaims(claims)
        .build();
  }
}
