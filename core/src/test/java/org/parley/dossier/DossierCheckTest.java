package org.parley.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.claim.Revision;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import org.parley.proposition.Absence;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.proposition.Circumstance;
import org.parley.proposition.EventLink;
import org.parley.proposition.EventRelation;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.proposition.Responsibility;
import org.parley.quantity.Quantity;
import org.parley.source.Contributor;
import org.parley.source.ContributorRole;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.source.Withdrawal;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.time.When;

/** Inconsistent dossiers are refused, with the place and in whole sentences. */
class DossierCheckTest {
  private static final ActorId IRAN = ActorId.of("iran");
  private static final ActorId NOBODY = ActorId.of("nobody");
  private static final SourceId TIMES = SourceId.of("times");
  private static final SourceId NOWHERE = SourceId.of("nowhere");
  private static final EventId ATTACK = EventId.of("attack");
  private static final EventId NEVER = EventId.of("never");
  private static final Attribution BY_IRAN = Attribution.of(IRAN);

  private static Actor actor(String id) {
    return Actor.of(id, ActorKind.STATE, "somebody");
  }

  private static Source.Builder source(String id) {
    return Source.builder().id(SourceId.of(id)).kind(SourceKind.ARTICLE);
  }

  private static Event.Builder event(String id) {
    return Event.builder().id(EventId.of(id)).name("an attack").status(EventStatus.ACTUAL);
  }

  private static Statement.Builder statement(Attribution attribution) {
    return Statement.builder()
        .id(StatementId.of("st"))
        .act(SpeechAct.ASSERT)
        .attribution(attribution);
  }

  private static Claim.Builder claim(String id) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .proposition(new FreeText("something"))
        .stance(Stance.CERTAIN);
  }

  private static Claim claim(Proposition proposition) {
    return Claim.builder()
        .id(ClaimId.of("c"))
        .proposition(proposition)
        .attribution(BY_IRAN)
        .stance(Stance.CERTAIN)
        .build();
  }

  private static Claim claim(Attribution attribution) {
    return claim("c").attribution(attribution).build();
  }

  private static Claim revising(String id, Attribution attribution, String... of) {
    return claim(id)
        .attribution(attribution)
        .revision(
            new Revision(
                RevisionKind.UPDATES, Stream.of(of).map(ClaimId::of).collect(toImmutableList())))
        .build();
  }

  private static Assessment assessment(String target, Attribution attribution) {
    return Assessment.builder()
        .id(AssessmentId.of("g"))
        .target(AssessmentTarget.of(ClaimId.of(target)))
        .attribution(attribution)
        .opinion(Opinion.NEUTRAL)
        .build();
  }

  private static Assessment.Builder grade(String id, AssessmentTarget target) {
    return Assessment.builder()
        .id(AssessmentId.of(id))
        .target(target)
        .attribution(BY_IRAN)
        .opinion(Opinion.NEUTRAL);
  }

  private static Assessment regrading(String id, String earlier) {
    return grade(id, AssessmentTarget.of(TIMES)).revises(AssessmentId.of(earlier)).build();
  }

  private static Link link(LinkRole role) {
    return Link.of(IRAN, role);
  }

  /** A dossier with an actor, a source, an event and a claim, and something more. */
  private static Dossier.Builder dossier() {
    return Dossier.builder()
        .addActors(actor("iran"), actor("israel"))
        .addSources(source("times").build())
        .addEvents(event("attack").build())
        .addClaims(claim("known").attribution(BY_IRAN).build());
  }

  private static List<String> problems(Dossier.Builder dossier) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, dossier::build);
    if (refused == null) {
      return List.of();
    }
    List<String> problems = refused.problems().stream().map(Problem::toString).toList();
    assertThat(refused).hasMessage(Joiner.on('\n').join(problems));
    return problems;
  }

  private static Arguments row(
      String name, UnaryOperator<Dossier.Builder> more, String... problems) {
    return arguments(name, more, List.of(problems));
  }

  static Stream<Arguments> duplicates() {
    return Stream.of(
        row(
            "actor",
            d -> d.addActors(actor("iran")),
            "actors[2].id: 'iran' is the id of actors[0] already"),
        row(
            "source",
            d -> d.addSources(source("times").build()),
            "sources[1].id: 'times' is the id of sources[0] already"),
        row(
            "event",
            d -> d.addEvents(event("attack").build()),
            "events[1].id: 'attack' is the id of events[0] already"),
        row(
            "statement",
            d -> d.addStatements(statement(BY_IRAN).build(), statement(BY_IRAN).build()),
            "statements[1].id: 'st' is the id of statements[0] already"),
        row(
            "claim",
            d -> d.addClaims(claim("known").attribution(BY_IRAN).build()),
            "claims[1].id: 'known' is the id of claims[0] already"),
        row(
            "assessment, three times",
            d ->
                d.addAssessments(
                    assessment("known", BY_IRAN),
                    assessment("known", BY_IRAN),
                    assessment("known", BY_IRAN)),
            "assessments[1].id: 'g' is the id of assessments[0] already",
            "assessments[2].id: 'g' is the id of assessments[0] already"));
  }

  static Stream<Arguments> danglingInEntities() {
    return Stream.of(
        row(
            "publisher",
            d -> d.addSources(source("s").publisher(NOBODY).build()),
            "sources[1].publisher: no actor has the id 'nobody'"),
        row(
            "second contributor",
            d ->
                d.addSources(
                    source("s")
                        .addContributors(
                            new Contributor(IRAN, ContributorRole.AUTHOR),
                            new Contributor(NOBODY, ContributorRole.PHOTO))
                        .build()),
            "sources[1].contributors[1].actor: no actor has the id 'nobody'"),
        row(
            "source derived from",
            d ->
                d.addSources(
                    source("s")
                        .addDerivedFrom(new Derivation(NOWHERE, DerivationKind.QUOTES))
                        .build()),
            "sources[1].derivedFrom[0].source: no source has the id 'nowhere'"),
        row(
            "participant",
            d ->
                d.addEvents(
                    event("e")
                        .addParticipants(new Participation(NOBODY, ParticipantRole.TARGET))
                        .build()),
            "events[1].participants[0].actor: no actor has the id 'nobody'"),
        row(
            "whole of an event",
            d -> d.addEvents(event("e").partOf(NEVER).build()),
            "events[1].partOf: no event has the id 'never'"),
        row(
            "parts of a statement",
            d ->
                d.addStatements(
                    statement(Attribution.of(NOBODY))
                        .addAddressees(IRAN, NOBODY)
                        .addTargets(NOBODY)
                        .addAfterEvents(NEVER)
                        .addAfterStatements(StatementId.of("unsaid"))
                        .addContent(new Occurrence(NEVER))
                        .addAbout(ATTACK, NEVER)
                        .build()),
            "statements[0].attribution.chain[0].actor: no actor has the id 'nobody'",
            "statements[0].addressees[1]: no actor has the id 'nobody'",
            "statements[0].targets[0]: no actor has the id 'nobody'",
            "statements[0].afterEvents[0]: no event has the id 'never'",
            "statements[0].afterStatements[0]: no statement has the id 'unsaid'",
            "statements[0].content[0].event: no event has the id 'never'",
            "statements[0].about[1]: no event has the id 'never'"),
        row(
            "parts of an assessment",
            d -> d.addAssessments(assessment("unknown", Attribution.of(NOBODY))),
            "assessments[0].target.claim: no claim has the id 'unknown'",
            "assessments[0].attribution.chain[0].actor: no actor has the id 'nobody'"));
  }

  static Stream<Arguments> danglingInAssessments() {
    return Stream.of(
        row(
            "a statement",
            d -> d.addAssessments(grade("g", AssessmentTarget.of(StatementId.of("x"))).build()),
            "assessments[0].target.statement: no statement has the id 'x'"),
        row(
            "a source",
            d -> d.addAssessments(grade("g", AssessmentTarget.of(NOWHERE)).build()),
            "assessments[0].target.source: no source has the id 'nowhere'"),
        row(
            "an event",
            d -> d.addAssessments(grade("g", AssessmentTarget.of(NEVER)).build()),
            "assessments[0].target.event: no event has the id 'never'"),
        row(
            "evidence, passages and an earlier assessment",
            d ->
                d.addAssessments(
                    grade("g", AssessmentTarget.of(ATTACK))
                        .addEvidence(ClaimId.of("known"), ClaimId.of("unknown"))
                        .addPassages(Passage.of(NOWHERE, "x"))
                        .revises(AssessmentId.of("f"))
                        .build()),
            "assessments[0].evidence[1]: no claim has the id 'unknown'",
            "assessments[0].passages[0].source: no source has the id 'nowhere'",
            "assessments[0].revises: no assessment has the id 'f'"));
  }

  static Stream<Arguments> danglingInClaims() {
    return Stream.of(
        row(
            "speaker",
            d -> d.addClaims(claim(Attribution.of(NOBODY))),
            "claims[1].attribution.chain[0].actor: no actor has the id 'nobody'"),
        row(
            "principal of a later link",
            d ->
                d.addClaims(
                    claim(
                        Attribution.of(
                            link(LinkRole.SPEAKER),
                            Link.builder()
                                .actor(IRAN)
                                .onBehalfOf(NOBODY)
                                .role(LinkRole.RELAY)
                                .build()))),
            "claims[1].attribution.chain[1].onBehalfOf: no actor has the id 'nobody'"),
        row(
            "source of a link",
            d ->
                d.addClaims(
                    claim(
                        Attribution.of(
                            Link.builder().source(NOWHERE).role(LinkRole.PUBLISHER).build()))),
            "claims[1].attribution.chain[0].source: no source has the id 'nowhere'"),
        row(
            "statement",
            d -> d.addClaims(claim("c").statement(StatementId.of("unsaid")).build()),
            "claims[1].statement: no statement has the id 'unsaid'"),
        row(
            "passage",
            d ->
                d.addClaims(
                    claim("c")
                        .attribution(BY_IRAN)
                        .addPassages(Passage.of(TIMES, "200"), Passage.of(NOWHERE, "200"))
                        .build()),
            "claims[1].passages[1].source: no source has the id 'nowhere'"),
        row(
            "revised claim",
            d -> d.addClaims(revising("c", BY_IRAN, "unknown")),
            "claims[1].revision.of[0]: no claim has the id 'unknown'"));
  }

  static Stream<Arguments> danglingInPropositions() {
    Measure launched = Measure.of("missile", "launched");
    return Stream.of(
        row(
            "event of a measurement",
            d -> d.addClaims(claim(new Measurement(NEVER, launched, Quantity.exactly(200)))),
            "claims[1].proposition.event: no event has the id 'never'"),
        row(
            "event and actor of a responsibility",
            d -> d.addClaims(claim(new Responsibility(NEVER, NOBODY, ParticipantRole.INITIATOR))),
            "claims[1].proposition.event: no event has the id 'never'",
            "claims[1].proposition.actor: no actor has the id 'nobody'"),
        row(
            "event of an occurrence",
            d -> d.addClaims(claim(new Occurrence(NEVER))),
            "claims[1].proposition.event: no event has the id 'never'"),
        row(
            "event of a circumstance",
            d -> d.addClaims(claim(Circumstance.builder().event(NEVER).means("missiles").build())),
            "claims[1].proposition.event: no event has the id 'never'"),
        row(
            "event of an open question",
            d -> d.addClaims(claim(new Absence(Question.whether(NEVER)))),
            "claims[1].proposition.question.event: no event has the id 'never'"),
        row(
            "both ends of a link of events",
            d ->
                d.addClaims(
                    claim(new EventLink(NEVER, EventRelation.FOLLOWS, EventId.of("nor this")))),
            "claims[1].proposition.from: no event has the id 'never'",
            "claims[1].proposition.to: no event has the id 'nor this'"),
        row(
            "both ends of a link of actors",
            d ->
                d.addClaims(
                    claim(ActorLink.of(NOBODY, ActorRelation.BACKS, ActorId.of("nor him")))),
            "claims[1].proposition.from: no actor has the id 'nobody'",
            "claims[1].proposition.to: no actor has the id 'nor him'"));
  }

  private static Source derived(String id, String... from) {
    return source(id)
        .addAllDerivedFrom(
            Stream.of(from)
                .map(one -> new Derivation(SourceId.of(one), DerivationKind.REPUBLISHES))
                .toList())
        .build();
  }

  private static Event part(String id, String whole) {
    return event(id).partOf(EventId.of(whole)).build();
  }

  private static Statement after(String id, String earlier) {
    return Statement.builder()
        .id(StatementId.of(id))
        .act(SpeechAct.ASSERT)
        .attribution(BY_IRAN)
        .addAfterStatements(StatementId.of(earlier))
        .build();
  }

  static Stream<Arguments> circles() {
    return Stream.of(
        row(
            "a source of itself",
            d -> d.addSources(derived("a", "a")),
            "sources[1].derivedFrom: must not form a cycle: a → a"),
        row(
            "two sources of each other",
            d -> d.addSources(derived("a", "b"), derived("b", "a")),
            "sources[1].derivedFrom: must not form a cycle: a → b → a"),
        row(
            "a circle entered from outside",
            d -> d.addSources(derived("a", "b"), derived("b", "c"), derived("c", "times", "b")),
            "sources[2].derivedFrom: must not form a cycle: b → c → b"),
        row(
            "two circles",
            d ->
                d.addSources(
                    derived("a", "b"),
                    derived("b", "a"),
                    derived("c", "d"),
                    derived("d", "c", "d")),
            "sources[1].derivedFrom: must not form a cycle: a → b → a",
            "sources[3].derivedFrom: must not form a cycle: c → d → c",
            "sources[4].derivedFrom: must not form a cycle: d → d"),
        row(
            "an event part of itself",
            d -> d.addEvents(part("a", "a")),
            "events[1].partOf: must not form a cycle: a → a"),
        row(
            "three events part of each other",
            d -> d.addEvents(part("a", "b"), part("b", "c"), part("c", "a")),
            "events[1].partOf: must not form a cycle: a → b → c → a"),
        row(
            "two statements after each other",
            d -> d.addStatements(after("a", "b"), after("b", "a")),
            "statements[0].afterStatements: must not form a cycle: a → b → a"),
        row(
            "a statement after itself",
            d -> d.addStatements(after("a", "a")),
            "statements[0].afterStatements: must not form a cycle: a → a"),
        row(
            "two claims that revise each other",
            d -> d.addClaims(revising("a", BY_IRAN, "b"), revising("b", BY_IRAN, "a")),
            "claims[1].revision: must not form a cycle: a → b → a"),
        row(
            "two assessments that revise each other",
            d -> d.addAssessments(regrading("f", "g"), regrading("g", "f")),
            "assessments[0].revises: must not form a cycle: f → g → f"),
        row(
            "a circle through the second of two claims",
            d -> d.addClaims(revising("a", BY_IRAN, "known", "b"), revising("b", BY_IRAN, "a")),
            "claims[1].revision: must not form a cycle: a → b → a"));
  }

  private static Claim link(String id, ActorRelation relation, Stance stance) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .stance(stance)
        .proposition(ActorLink.of(IRAN, relation, ActorId.of("israel")))
        .attribution(BY_IRAN)
        .build();
  }

  private static Attribution by(String descriptor) {
    return Attribution.of(Link.builder().descriptor(descriptor).role(LinkRole.SPEAKER).build());
  }

  static Stream<Arguments> foreignRevisions() {
    Attribution byIsrael = Attribution.of(ActorId.of("israel"));
    Attribution byTimes =
        Attribution.of(Link.builder().source(TIMES).role(LinkRole.PUBLISHER).build());
    return Stream.of(
        row(
            "of another",
            d -> d.addClaims(revising("c", byIsrael, "known")),
            "claims[1].revision.of[0]: must be revised by its own claimant, 'iran', and this one"
                + " is by 'israel'"),
        row(
            "of somebody described",
            d -> d.addClaims(revising("c", by("a diplomat"), "known")),
            "claims[1].revision.of[0]: must be revised by its own claimant, 'iran', and this one"
                + " is by \"a diplomat\""),
        row(
            "of a publication",
            d -> d.addClaims(claim("c").attribution(byTimes).build(), revising("d", BY_IRAN, "c")),
            "claims[2].revision.of[0]: must be revised by its own claimant, the publication"
                + " 'times', and this one is by 'iran'"),
        row(
            "of another through his statement",
            d ->
                d.addStatements(statement(byIsrael).build())
                    .addClaims(
                        claim("c")
                            .statement(StatementId.of("st"))
                            .revision(Revision.of(RevisionKind.RETRACTS, ClaimId.of("known")))
                            .build()),
            "claims[1].revision.of[0]: must be revised by its own claimant, 'iran', and this one"
                + " is by 'israel'"),
        row(
            "of another's assessment",
            d ->
                d.addAssessments(
                    grade("f", AssessmentTarget.of(ATTACK)).build(),
                    grade("g", AssessmentTarget.of(ATTACK))
                        .revises(AssessmentId.of("f"))
                        .build()
                        .withAttribution(byIsrael)),
            "assessments[1].revises: must be revised by its own author, 'iran', and"
                + " this one is by 'israel'"),
        row(
            "of another beside one's own",
            d ->
                d.addClaims(
                    claim("c").attribution(byIsrael).build(), revising("d", BY_IRAN, "known", "c")),
            "claims[2].revision.of[1]: must be revised by its own claimant, 'israel', and"
                + " this one is by 'iran'"),
        row(
            "of one who is possibly the same",
            d ->
                d.addClaims(
                    link("l", ActorRelation.SAME_AS, Stance.POSSIBLE),
                    revising("c", byIsrael, "known")),
            "claims[2].revision.of[0]: must be revised by its own claimant, 'iran', and this one"
                + " is by 'israel'"));
  }

  private static Attribution through(String... sources) {
    return new Attribution(
        Stream.of(sources)
            .map(one -> Link.builder().source(SourceId.of(one)).role(LinkRole.PUBLISHER).build())
            .collect(toImmutableList()));
  }

  private static Claim.Builder own(String id, Attribution attribution) {
    return claim(id).attribution(attribution).isOwnReporting(true);
  }

  private static Assessment graded(String id, Attribution by, String... ratings) {
    return Assessment.builder()
        .id(AssessmentId.of(id))
        .target(AssessmentTarget.of(ClaimId.of("known")))
        .attribution(by)
        .opinion(Opinion.NEUTRAL)
        .addAllRatings(Stream.of(ratings).map(Code::parse).toList())
        .build();
  }

  private static Assessment revising(Assessment earlier, String id, String... ratings) {
    return graded(id, earlier.attribution(), ratings).withRevises(Optional.of(earlier.id()));
  }

  static Stream<Arguments> grades() {
    String rule =
        "assessments[1].ratings[0]: must not contradict the grade %s that the same reviewer gives"
            + " in"
            + " 'a' unless one revises the other, got %s";
    Attribution byIsrael = Attribution.of(ActorId.of("israel"));
    Assessment first = graded("a", BY_IRAN, "admiralty:B2");
    return Stream.of(
        row("of one reviewer", d -> d.addAssessments(first)),
        row("the same twice", d -> d.addAssessments(first, graded("b", BY_IRAN, "admiralty:B"))),
        row("of two reviewers", d -> d.addAssessments(first, graded("b", byIsrael, "admiralty:E"))),
        row(
            "of which one revises the other",
            d -> d.addAssessments(first, revising(first, "b", "admiralty:E"))),
        row(
            "on two scales",
            d -> d.addAssessments(first, graded("b", BY_IRAN, "icd203:unlikely", "airwars:WEAK"))),
        row(
            "another letter",
            d -> d.addAssessments(first, graded("b", BY_IRAN, "admiralty:E")),
            rule.formatted("B", "E")),
        row(
            "another figure",
            d -> d.addAssessments(first, graded("b", BY_IRAN, "admiralty:5")),
            rule.formatted("2", "5")),
        row(
            "another term",
            d ->
                d.addAssessments(
                    graded("a", BY_IRAN, "icd203:likely"), graded("b", BY_IRAN, "icd203:unlikely")),
            rule.formatted("likely", "unlikely")),
        row(
            "two in one assessment",
            d -> d.addAssessments(graded("a", BY_IRAN, "admiralty:B", "admiralty:E")),
            "assessments[0].ratings[1]: must not contradict the grade B that the same reviewer"
                + " gives"
                + " in 'a' unless one revises the other, got E"),
        row(
            "no grade of its scale",
            d -> d.addAssessments(graded("a", BY_IRAN, "admiralty:Z9")),
            "assessments[0].ratings[0]: a grade of the Admiralty code must be A to F and 1 to 6 as"
                + " in B2, got 'Z9'"));
  }

  static Stream<Arguments> ownReporting() {
    String rule =
        "claims[1].ownReporting: must be left out unless a source of the claim derives from"
            + " another, got ";
    return Stream.of(
        row("in no source", d -> d.addClaims(own("c", BY_IRAN).build()), rule + "no source"),
        row(
            "in sources that derive from nothing",
            d ->
                d.addSources(source("mail").build())
                    .addClaims(
                        own("c", through("times", "mail"))
                            .addPassages(Passage.of(TIMES, "x"))
                            .build()),
            rule + "'times', 'mail'"),
        row(
            "in a statement in no source",
            d ->
                d.addStatements(statement(BY_IRAN).build())
                    .addClaims(
                        claim("c").statement(StatementId.of("st")).isOwnReporting(true).build()),
            rule + "no source"),
        row(
            "in a source that is not there",
            d -> d.addClaims(own("c", through("nowhere")).build()),
            "claims[1].attribution.chain[0].source: no source has the id 'nowhere'"));
  }

  @Test
  void letsADerivedTextReportByItself() {
    Dossier.Builder dossier =
        dossier()
            .addSources(derived("a", "times"))
            .addClaims(
                own("c", through("times", "a")).build(),
                own("d", BY_IRAN).addPassages(Passage.of(SourceId.of("a"), "x")).build());

    assertThat(dossier.build().claims()).hasSize(3);
  }

  private static Source.Builder withdrawn(String from, Optional<ActorId> by) {
    return source("s")
        .published(When.of("2024-10-02/2024-10-04"))
        .withdrawn(new Withdrawal(LocalDate.parse(from), by));
  }

  static Stream<Arguments> withdrawals() {
    return Stream.of(
        row(
            "by somebody who has nothing to do with the source",
            d ->
                d.addSources(
                    withdrawn("2024-10-03", Optional.of(ActorId.of("israel")))
                        .publisher(IRAN)
                        .build()),
            "sources[1].withdrawn.by: must be the publisher or a contributor of the source, got"
                + " 'israel'"),
        row(
            "by nobody",
            d -> d.addSources(withdrawn("2024-10-03", Optional.of(NOBODY)).build()),
            "sources[1].withdrawn.by: no actor has the id 'nobody'"),
        row(
            "before the publication",
            d -> d.addSources(withdrawn("2024-10-01", Optional.empty()).build()),
            "sources[1].withdrawn.from: must not be before the day of publication, 2024-10-02, got"
                + " 2024-10-01"));
  }

  @Test
  void letsAPublisherAndAContributorWithdraw() {
    Contributor author = new Contributor(ActorId.of("israel"), ContributorRole.AUTHOR);
    Source.Builder byPublisher = withdrawn("2024-10-02", Optional.of(IRAN)).publisher(IRAN);
    Source.Builder byAuthor =
        withdrawn("2024-10-04", Optional.of(ActorId.of("israel"))).addContributors(author);

    assertThat(dossier().addSources(byPublisher.build()).build().sources()).hasSize(2);
    assertThat(dossier().addSources(byAuthor.build()).build().sources()).hasSize(2);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "withdrawals",
    "ownReporting",
    "grades",
    "duplicates",
    "danglingInEntities",
    "danglingInAssessments",
    "danglingInClaims",
    "danglingInPropositions",
    "circles",
    "foreignRevisions"
  })
  void namesInconsistencies(
      String name, UnaryOperator<Dossier.Builder> more, List<String> expected) {
    assertThat(problems(more.apply(dossier()))).as(name).isEqualTo(expected);
  }

  @Test
  void namesEveryProblem() {
    assertThat(
            problems(
                dossier()
                    .addActors(actor("iran"))
                    .addSources(derived("a", "a"))
                    .addEvents(part("b", "never"))
                    .addClaims(
                        revising("c", Attribution.of(ActorId.of("israel")), "known"),
                        claim(Attribution.of(NOBODY)))))
        .containsExactly(
            "actors[2].id: 'iran' is the id of actors[0] already",
            "claims[2].id: 'c' is the id of claims[1] already",
            "events[1].partOf: no event has the id 'never'",
            "claims[2].attribution.chain[0].actor: no actor has the id 'nobody'",
            "sources[1].derivedFrom: must not form a cycle: a → a",
            "claims[1].revision.of[0]: must be revised by its own claimant, 'iran', and this one"
                + " is by 'israel'");
  }

  @Test
  void letsAnAuthorReviseAnAssessment() {
    Dossier.Builder dossier =
        dossier()
            .addAssessments(regrading("g", "f"), grade("f", AssessmentTarget.of(ATTACK)).build());

    assertThat(dossier.build().assessment(AssessmentId.of("g")).orElseThrow().revises())
        .contains(AssessmentId.of("f"));
  }

  @Test
  void letsAnAliasRevise() {
    Dossier.Builder dossier =
        dossier()
            .addClaims(
                link("l", ActorRelation.SAME_AS, Stance.CERTAIN),
                revising("c", Attribution.of(ActorId.of("israel")), "known"));

    assertThat(dossier.build().claims()).hasSize(3);
  }

  @Test
  void letsASourceComeFromOneTwice() {
    Dossier.Builder dossier =
        dossier().addSources(derived("b", "times"), derived("c", "times"), derived("d", "b", "c"));

    assertThat(dossier.build().sources()).hasSize(4);
  }

  @Test
  void walksALongChainOfSources() {
    int length = 100_000;
    List<Source> chain =
        IntStream.range(0, length)
            .mapToObj(i -> derived("s" + i, i == length - 1 ? "times" : "s" + (i + 1)))
            .collect(toImmutableList());

    Dossier dossier = dossier().addAllSources(chain).build();
    Claim inTheFirst =
        Claim.builder()
            .id(ClaimId.of("c"))
            .stance(Stance.CERTAIN)
            .proposition(new Occurrence(ATTACK))
            .attribution(
                Attribution.of(
                    Link.builder().source(SourceId.of("s0")).role(LinkRole.PUBLISHER).build()))
            .build();
    assertThat(
            Dossier.builder()
                .addAllActors(dossier.actors())
                .addAllSources(dossier.sources())
                .addAllEvents(dossier.events())
                .addClaims(inTheFirst)
                .build()
                .dispute(Question.whether(ATTACK))
                .reports()
                .get(0)
                .publication())
        .hasToString("Optional[times]");
  }

  @Test
  void findsALongCircle() {
    int length = 10_000;
    List<Source> circle =
        IntStream.range(0, length)
            .mapToObj(i -> derived("s" + i, "s" + (i + 1) % length))
            .collect(toImmutableList());

    assertThat(problems(dossier().addAllSources(circle)))
        .singleElement()
        .asString()
        .startsWith("sources[1].derivedFrom: must not form a cycle: s0 → s1 → s2 →")
        .endsWith("→ s9999 → s0");
  }
}
