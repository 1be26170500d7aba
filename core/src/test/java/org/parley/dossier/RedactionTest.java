package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.marking.Marking;
import org.parley.marking.Tlp;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.proposition.FreeText;
import org.parley.proposition.Occurrence;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;

/** The dossier that a reader cleared for green, and nothing stricter, gets to see. */
class RedactionTest {
  private static final Marking AMBER = Marking.of(Tlp.AMBER);
  private static final Attribution BY_IRAN = Attribution.of(ActorId.of("iran"));
  private static final Attribution THROUGH_SECRET =
      Attribution.of(
          Link.of(ActorId.of("iran"), LinkRole.SPEAKER),
          Link.builder().source(SourceId.of("secret")).role(LinkRole.RELAY).build());

  private static Source.Builder source(String id) {
    return Source.builder().id(SourceId.of(id)).kind(SourceKind.DOCUMENT);
  }

  private static Statement.Builder statement(String id, Attribution attribution) {
    return Statement.builder()
        .id(StatementId.of(id))
        .act(SpeechAct.ASSERT)
        .attribution(attribution);
  }

  private static Claim.Builder unattributed(String id) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .proposition(new FreeText("something"))
        .stance(Stance.CERTAIN);
  }

  private static Claim.Builder claim(String id) {
    return unattributed(id).attribution(BY_IRAN);
  }

  private static Claim revising(String id, RevisionKind kind, String... of) {
    return claim(id)
        .revision(
            new Revision(
                kind, Stream.of(of).map(ClaimId::of).collect(ImmutableList.toImmutableList())))
        .build();
  }

  private static Assessment assessment(String id, String target, Attribution attribution) {
    return Assessment.builder()
        .id(AssessmentId.of(id))
        .target(AssessmentTarget.of(ClaimId.of(target)))
        .attribution(attribution)
        .opinion(Opinion.NEUTRAL)
        .build();
  }

  /** A dossier with a secret source and an open one. */
  private static Dossier.Builder dossier() {
    return Dossier.builder()
        .addActors(Actor.of("iran", ActorKind.STATE, "Iran"))
        .addSources(source("secret").marking(AMBER).build(), source("open").build());
  }

  private static List<String> claims(Dossier dossier) {
    return dossier.claims().stream().map(claim -> claim.id().value()).toList();
  }

  private static Dossier green(Dossier.Builder dossier) {
    return dossier.build().redactedFor(Tlp.GREEN);
  }

  @Test
  void keepsEverythingThatIsNotMarked() {
    Dossier open =
        Dossier.builder()
            .schemaVersion(new SchemaVersion(1, 7))
            .addActors(Actor.of("iran", ActorKind.STATE, "Iran"))
            .addSources(source("open").marking(Marking.of(Tlp.GREEN)).build())
            .addStatements(statement("st", BY_IRAN).build())
            .addClaims(claim("c").build())
            .addAssessments(assessment("g", "c", BY_IRAN))
            .build();

    assertThat(open.redactedFor(Tlp.GREEN)).isEqualTo(open);
  }

  @Test
  void keepsNoOrderAfterAWithheldStatement() {
    StatementId secret = StatementId.of("secret");
    Dossier seen =
        green(
            Dossier.builder()
                .addActors(Actor.of("iran", ActorKind.STATE, "Iran"))
                .addStatements(
                    statement("secret", BY_IRAN).marking(AMBER).build(),
                    statement("first", BY_IRAN).build(),
                    statement("later", BY_IRAN)
                        .addAfterStatements(secret, StatementId.of("first"))
                        .build()));

    assertThat(seen.statements().get(1).afterStatements()).containsExactly(StatementId.of("first"));
  }

  private static Event.Builder event(String id) {
    return Event.builder().id(EventId.of(id)).name(id).status(EventStatus.ACTUAL);
  }

  private static Claim about(String id, String event, String by, Optional<Marking> marking) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .proposition(new Occurrence(EventId.of(event)))
        .attribution(Attribution.of(ActorId.of(by)))
        .marking(marking)
        .build();
  }

  private static Actor actor(String id) {
    return Actor.of(id, ActorKind.PERSON, id);
  }

  private static Participation witness(String actor) {
    return new Participation(ActorId.of(actor), ParticipantRole.WITNESS);
  }

  private static List<String> names(Dossier dossier) {
    return Stream.concat(
            dossier.actors().stream().map(one -> one.id().value()),
            dossier.events().stream().map(one -> one.id().value()))
        .toList();
  }

  @Test
  void withholdsWhoAndWhatOnlyWithheldClaimsName() {
    Dossier seen =
        green(
            Dossier.builder()
                .addActors(actor("jane"), actor("john"), actor("unnamed"))
                .addEvents(
                    event("interview").addParticipants(witness("jane")).build(),
                    event("war").build(),
                    event("battle").partOf(EventId.of("war")).build(),
                    event("unmentioned").build())
                .addClaims(
                    about("a", "interview", "jane", Optional.of(AMBER)),
                    about("b", "battle", "john", Optional.empty())));

    assertThat(names(seen)).containsExactly("john", "unnamed", "war", "battle", "unmentioned");
  }

  @Test
  void withholdsAMarkedActorWithAllThatNamesThem() {
    Dossier seen =
        green(
            Dossier.builder()
                .addActors(
                    Actor.builder()
                        .id(ActorId.of("jane"))
                        .kind(ActorKind.PERSON)
                        .marking(AMBER)
                        .build(),
                    actor("john"))
                .addSources(source("letter").publisher(ActorId.of("jane")).build())
                .addEvents(
                    event("battle").addParticipants(witness("jane"), witness("john")).build())
                .addClaims(
                    about("a", "battle", "jane", Optional.empty()),
                    about("b", "battle", "john", Optional.empty())));

    assertThat(names(seen)).containsExactly("john", "battle");
    assertThat(claims(seen)).containsExactly("b");
    assertThat(seen.events().get(0).participants()).containsExactly(witness("john"));
    assertThat(seen.sources().get(0).publisher()).isEmpty();
  }

  @Test
  void withholdsAMarkedEventWithAllThatNamesIt() {
    Dossier seen =
        green(
            Dossier.builder()
                .addActors(actor("jane"), actor("john"))
                .addEvents(
                    event("raid").marking(AMBER).build(),
                    event("battle").partOf(EventId.of("raid")).build())
                .addClaims(
                    about("a", "raid", "jane", Optional.empty()),
                    about("b", "battle", "john", Optional.empty()))
                .addAssessments(
                    Assessment.builder()
                        .id(AssessmentId.of("g"))
                        .target(AssessmentTarget.of(EventId.of("raid")))
                        .attribution(Attribution.of(ActorId.of("john")))
                        .opinion(Opinion.DISPUTES)
                        .build()));

    assertThat(names(seen)).containsExactly("john", "battle");
    assertThat(claims(seen)).containsExactly("b");
    assertThat(seen.assessments()).isEmpty();
    assertThat(seen.events().get(0).partOf()).isEmpty();
  }

  @Test
  void keepsNoRevisionThatOnlyAWithheldIdentityAllows() {
    Claim same =
        Claim.builder()
            .id(ClaimId.of("same"))
            .attribution(BY_IRAN)
            .stance(Stance.CERTAIN)
            .proposition(
                ActorLink.of(ActorId.of("iran"), ActorRelation.SAME_AS, ActorId.of("tehran")))
            .marking(AMBER)
            .build();
    Claim.Builder later = unattributed("later").attribution(Attribution.of(ActorId.of("tehran")));
    Claim.Builder back = unattributed("back").attribution(Attribution.of(ActorId.of("tehran")));
    Dossier seen =
        green(
            dossier()
                .addActors(actor("tehran"))
                .addClaims(
                    same,
                    claim("first").build(),
                    later.revision(Revision.of(RevisionKind.UPDATES, ClaimId.of("first"))).build(),
                    back.revision(Revision.of(RevisionKind.RETRACTS, ClaimId.of("first")))
                        .build()));

    assertThat(claims(seen)).containsExactly("first", "later");
    assertThat(seen.claims()).allMatch(claim -> claim.revision().isEmpty());
  }

  @Test
  void withholdsByLevelAndEmbargo() {
    Marking embargoed =
        Marking.builder().level(Tlp.CLEAR).embargo(LocalDate.of(2024, 10, 5)).build();
    Dossier dossier =
        dossier()
            .addClaims(claim("a").marking(AMBER).build(), claim("e").marking(embargoed).build())
            .build();

    assertThat(claims(dossier.redactedFor(Tlp.RED))).containsExactly("a");
    assertThat(claims(dossier.redactedFor(Tlp.CLEAR))).isEmpty();
    assertThat(claims(dossier.redactedFor(Tlp.AMBER, LocalDate.of(2024, 10, 4))))
        .containsExactly("a");
    assertThat(claims(dossier.redactedFor(Tlp.AMBER, LocalDate.of(2024, 10, 5))))
        .containsExactly("a", "e");
    assertThat(claims(dossier.redactedFor(Tlp.CLEAR, LocalDate.of(2024, 10, 5))))
        .containsExactly("e");
  }

  @Test
  void withASourceGoesWhatIsAttributedThroughIt() {
    Dossier seen =
        green(
            dossier()
                .addStatements(statement("st", THROUGH_SECRET).build())
                .addClaims(
                    unattributed("through").attribution(THROUGH_SECRET).build(),
                    unattributed("stated").statement(StatementId.of("st")).build(),
                    claim("kept").build())
                .addAssessments(
                    assessment("g1", "through", BY_IRAN),
                    assessment("g2", "kept", THROUGH_SECRET),
                    assessment("g3", "kept", BY_IRAN)));

    assertThat(seen.sources()).extracting(Source::id).containsExactly(SourceId.of("open"));
    assertThat(seen.statements()).isEmpty();
    assertThat(claims(seen)).containsExactly("kept");
    assertThat(seen.assessments()).containsExactly(assessment("g3", "kept", BY_IRAN));
    assertThat(seen.toString()).doesNotContain("secret");
  }

  private static Assessment.Builder grade(String id, AssessmentTarget target) {
    return Assessment.builder()
        .id(AssessmentId.of(id))
        .target(target)
        .attribution(BY_IRAN)
        .opinion(Opinion.NEUTRAL);
  }

  @Test
  void withWhatIsAssessedGoesTheAssessment() {
    AssessmentTarget event = AssessmentTarget.of(EventId.of("attack"));
    Dossier seen =
        green(
            dossier()
                .addEvents(Event.of("attack", "Attack"))
                .addStatements(
                    statement("hushed", BY_IRAN).marking(AMBER).build(),
                    statement("said", BY_IRAN).build())
                .addAssessments(
                    grade("a", AssessmentTarget.of(StatementId.of("hushed"))).build(),
                    grade("b", AssessmentTarget.of(StatementId.of("said"))).build(),
                    grade("c", AssessmentTarget.of(SourceId.of("secret"))).build(),
                    grade("d", AssessmentTarget.of(SourceId.of("open"))).build(),
                    grade("e", event).build()));

    assertThat(seen.assessments())
        .containsExactly(
            grade("b", AssessmentTarget.of(StatementId.of("said"))).build(),
            grade("d", AssessmentTarget.of(SourceId.of("open"))).build(),
            grade("e", event).build());
  }

  @Test
  void withWhatAnAssessmentRestsOnGoesThatItDoes() {
    AssessmentTarget open = AssessmentTarget.of(SourceId.of("open"));
    Passage inOpen = Passage.of(SourceId.of("open"), "some words");
    Dossier seen =
        green(
            dossier()
                .addClaims(claim("hushed").marking(AMBER).build(), claim("kept").build())
                .addAssessments(
                    grade("a", AssessmentTarget.of(SourceId.of("secret"))).build(),
                    grade("b", open)
                        .revises(AssessmentId.of("a"))
                        .addEvidence(ClaimId.of("hushed"), ClaimId.of("kept"))
                        .addPassages(Passage.of(SourceId.of("secret"), "other words"), inOpen)
                        .build(),
                    grade("c", open).revises(AssessmentId.of("b")).build()));

    assertThat(seen.assessments())
        .containsExactly(
            grade("b", open).addEvidence(ClaimId.of("kept")).addPassages(inOpen).build(),
            grade("c", open).revises(AssessmentId.of("b")).build());
  }

  @Test
  void withASourceGoThePassagesInItAndTheDerivationsFromIt() {
    Derivation fromSecret = new Derivation(SourceId.of("secret"), DerivationKind.QUOTES);
    Derivation fromOpen = new Derivation(SourceId.of("open"), DerivationKind.QUOTES);
    Passage inOpen = Passage.of(SourceId.of("open"), "some words");
    Dossier seen =
        green(
            dossier()
                .addSources(source("digest").addDerivedFrom(fromSecret, fromOpen).build())
                .addClaims(
                    claim("c")
                        .addPassages(Passage.of(SourceId.of("secret"), "other words"), inOpen)
                        .build()));

    assertThat(seen.sources())
        .containsExactly(source("open").build(), source("digest").addDerivedFrom(fromOpen).build());
    assertThat(seen.claims()).containsExactly(claim("c").addPassages(inOpen).build());
  }

  @Test
  void withTheLastDerivationGoesTheMarkOfOwnReporting() {
    Derivation fromSecret = new Derivation(SourceId.of("secret"), DerivationKind.QUOTES);
    Derivation fromOpen = new Derivation(SourceId.of("open"), DerivationKind.QUOTES);
    Claim.Builder inBoth = claim("both").addPassages(Passage.of(SourceId.of("both"), "x"));
    Claim.Builder inOne = claim("one").addPassages(Passage.of(SourceId.of("one"), "x"));
    Dossier seen =
        green(
            dossier()
                .addSources(
                    source("both").addDerivedFrom(fromSecret, fromOpen).build(),
                    source("one").addDerivedFrom(fromSecret).build())
                .addClaims(
                    inBoth.isOwnReporting(true).build(), inOne.isOwnReporting(true).build()));

    assertThat(seen.claims()).extracting(Claim::isOwnReporting).containsExactly(true, false);
  }

  @Test
  void withAStatementGoTheClaimsReadFromIt() {
    Dossier seen =
        green(
            dossier()
                .addStatements(
                    statement("hushed", BY_IRAN).marking(AMBER).build(),
                    statement("said", BY_IRAN).build())
                .addClaims(
                    unattributed("a").statement(StatementId.of("hushed")).build(),
                    unattributed("b").statement(StatementId.of("said")).build()));

    assertThat(seen.statements()).containsExactly(statement("said", BY_IRAN).build());
    assertThat(claims(seen)).containsExactly("b");
  }

  @Test
  void withAClaimGoesThatAnotherRevisedIt() {
    Dossier seen =
        green(
            dossier()
                .addClaims(
                    claim("old").marking(AMBER).build(),
                    revising("update", RevisionKind.UPDATES, "old"),
                    revising("latest", RevisionKind.CORRECTS, "update"))
                .addAssessments(assessment("g", "old", BY_IRAN)));

    assertThat(seen.claims())
        .containsExactly(
            claim("update").build(), revising("latest", RevisionKind.CORRECTS, "update"));
    assertThat(seen.assessments()).isEmpty();
  }

  @Test
  void withAClaimGoesThatAnotherRevisedItAmongOthers() {
    Dossier seen =
        green(
            dossier()
                .addClaims(
                    claim("old").marking(AMBER).build(),
                    claim("older").build(),
                    revising("update", RevisionKind.REPLACES, "old", "older"),
                    revising("retraction", RevisionKind.RETRACTS, "old", "update")));

    assertThat(seen.claims())
        .containsExactly(
            claim("older").build(),
            revising("update", RevisionKind.REPLACES, "older"),
            revising("retraction", RevisionKind.RETRACTS, "update"));
  }

  @Test
  void withAClaimGoesItsRetraction() {
    Dossier seen =
        green(
            dossier()
                .addClaims(
                    claim("old").marking(AMBER).build(),
                    revising("retraction", RevisionKind.RETRACTS, "old"),
                    revising("afterthought", RevisionKind.RETRACTS, "retraction"),
                    claim("kept").build()));

    assertThat(claims(seen)).containsExactly("kept");
  }
}
