package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.code.Admiralty;
import org.parley.code.Reliability;
import org.parley.dispute.Answer;
import org.parley.dispute.Dispute;
import org.parley.dispute.Origin;
import org.parley.dispute.Replacement;
import org.parley.dispute.Report;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.proposition.Absence;
import org.parley.proposition.Circumstance;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Question;
import org.parley.proposition.Responsibility;
import org.parley.quantity.Quantity;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.time.When;

class DossierTest {
  private static final StatementId SPOKEN = StatementId.of("spoken");

  private static Question howMany(String measure) {
    return Question.howMany(Newsroom.ATTACK, Measure.parse(measure));
  }

  private static Report report(Newsroom newsroom) {
    return newsroom.howMany().reports().get(0);
  }

  @Test
  void findsEverythingById() {
    Newsroom newsroom = Newsroom.onTheAttack().claim("c").by("iran").in("times").says("200");
    Statement spoken = spoken("2024-10-02");
    Dossier dossier = with(newsroom.dossier(), spoken, ImmutableList.of());

    assertThat(dossier.actor(ActorId.of("iran"))).contains(dossier.actors().get(0));
    assertThat(dossier.source(SourceId.of("times"))).contains(dossier.sources().get(0));
    assertThat(dossier.event(Newsroom.ATTACK)).contains(newsroom.attack());
    assertThat(dossier.statement(SPOKEN)).contains(spoken);
    assertThat(dossier.claim(ClaimId.of("c"))).contains(dossier.claims().get(0));
  }

  @Test
  void findsNothingUnderAnotherId() {
    Dossier dossier = Dossier.builder().build();

    assertThat(dossier.actor(ActorId.of("x"))).isEmpty();
    assertThat(dossier.source(SourceId.of("x"))).isEmpty();
    assertThat(dossier.event(EventId.of("x"))).isEmpty();
    assertThat(dossier.statement(StatementId.of("x"))).isEmpty();
    assertThat(dossier.claim(ClaimId.of("x"))).isEmpty();
    assertThat(dossier.questions()).isEmpty();
  }

  private static Statement spoken(String day) {
    return Statement.builder()
        .id(SPOKEN)
        .act(SpeechAct.ASSERT)
        .attribution(Attribution.of(ActorId.of("israel")))
        .at(When.of(day))
        .build();
  }

  private static Claim read(String id, String said) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .statement(SPOKEN)
        .stance(Stance.CERTAIN)
        .proposition(new Measurement(Newsroom.ATTACK, Newsroom.LAUNCHED, Quantity.parse(said)))
        .build();
  }

  private static Dossier with(Dossier dossier, Statement spoken, List<Claim> claims) {
    return Dossier.builder()
        .addAllActors(dossier.actors())
        .addAllSources(dossier.sources())
        .addAllEvents(dossier.events())
        .addStatements(spoken)
        .addAllClaims(dossier.claims())
        .addAllClaims(claims)
        .build();
  }

  @Test
  void takesTheAttributionAndTheDayOfAStatement() {
    Claim read = read("c", "180");
    Dossier dossier =
        with(Newsroom.onTheAttack().dossier(), spoken("2024-10-02"), ImmutableList.of(read));

    Report report = dossier.dispute(howMany("missile+launched")).reports().get(0);
    assertThat(dossier.attributionOf(read)).isEqualTo(Attribution.of(ActorId.of("israel")));
    assertThat(report.said()).contains(When.of("2024-10-02"));
    assertThat(report.claimant()).isEqualTo("Israel");
  }

  @Test
  void hasNoAttributionForAClaimOfAnUnknownStatement() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dossier.builder().build().attributionOf(read("c", "180")))
        .withMessage("no statement of claim c");
  }

  static Stream<Arguments> questionsOfClaims() {
    Measurement unscoped =
        new Measurement(Newsroom.ATTACK, Newsroom.LAUNCHED, Quantity.exactly(200));
    Measurement atIsrael =
        new Measurement(Newsroom.ATTACK, Newsroom.LAUNCHED.withScope("ISR"), Quantity.exactly(180));
    Measurement atJordan =
        new Measurement(Newsroom.ATTACK, Newsroom.LAUNCHED.withScope("JOR"), Quantity.exactly(3));
    Measurement intercepted =
        new Measurement(
            Newsroom.ATTACK, Measure.of("missile", "intercepted"), Quantity.exactly(170));
    Question launched = howMany("missile+launched");
    return Stream.of(
        arguments("none", List.of(new FreeText("something")), List.of()),
        arguments(
            "a circumstance answers none",
            List.of(Circumstance.builder().event(Newsroom.ATTACK).means("missiles").build()),
            List.of()),
        arguments("one measure", List.of(unscoped, unscoped), List.of(launched)),
        arguments("a scope under none", List.of(atIsrael, unscoped), List.of(launched)),
        arguments(
            "two scopes apart",
            List.of(atJordan, atIsrael),
            List.of(howMany("missile+launched@ISR"), howMany("missile+launched@JOR"))),
        arguments(
            "two scopes under none", List.of(atJordan, unscoped, atIsrael), List.of(launched)),
        arguments("a question that is only left open", List.of(new Absence(launched)), List.of()),
        arguments(
            "a question left open by one and answered by another",
            List.of(new Absence(launched), unscoped),
            List.of(launched)),
        arguments(
            "three kinds and two measures",
            List.of(
                new Responsibility(Newsroom.ATTACK, ActorId.of("iran"), ParticipantRole.INITIATOR),
                new Occurrence(Newsroom.ATTACK),
                unscoped,
                intercepted),
            List.of(
                howMany("missile+intercepted"),
                launched,
                Question.whether(Newsroom.ATTACK),
                Question.who(Newsroom.ATTACK, ParticipantRole.INITIATOR))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questionsOfClaims")
  void asksWhatItsClaimsAnswer(
      String name,
      List<org.parley.proposition.Proposition> propositions,
      List<Question> questions) {
    Newsroom newsroom = Newsroom.onTheAttack();
    for (int i = 0; i < propositions.size(); i++) {
      newsroom.claim("c" + i).by("iran").says(propositions.get(i));
    }

    assertThat(newsroom.dossier().questions()).as(name).isEqualTo(questions);
  }

  @Test
  void asksInTheOrderOfEventIds() {
    Dossier dossier =
        Dossier.builder()
            .addAllActors(Newsroom.onTheAttack().dossier().actors())
            .addEvents(event("z"), event("a"))
            .addClaims(occurred("c1", "z"), occurred("c2", "a"))
            .build();

    assertThat(dossier.questions())
        .containsExactly(Question.whether(EventId.of("a")), Question.whether(EventId.of("z")));
  }

  private static Event event(String id) {
    return Event.of(id, id);
  }

  private static Claim occurred(String id, String event) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .proposition(new Occurrence(EventId.of(event)))
        .attribution(Attribution.of(ActorId.of("iran")))
        .stance(Stance.CERTAIN)
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "without a scope,  missile+launched,          c1 c2 c3 c5",
    "at Israel,        missile+launched@ISR,      c1 c2",
    "at Jordan,        missile+launched@JOR,      c1 c3",
    "at nobody else,   missile+launched@LBN,      c1",
    "of another kind,  missile+launched+ballistic, c4",
    "of no claim,      drone+launched,            ''",
  })
  void gathersWhatAnswersACount(String name, String measure, String claims) {
    Dossier dossier =
        Newsroom.onTheAttack()
            .claim("c1")
            .by("iran")
            .says("200")
            .claim("c2")
            .by("israel")
            .says("180", "missile+launched@ISR")
            .claim("c3")
            .by("jordan")
            .says("3", "missile+launched@JOR")
            .claim("c4")
            .by("iran")
            .says("20", "missile+launched+ballistic")
            .claim("c5")
            .by("russia")
            .leavesTheNumberOpen()
            .claim("c6")
            .by("russia")
            .saysItHappened()
            .dossier();

    assertThat(dossier.dispute(howMany(measure)).reports())
        .as(name)
        .extracting(report -> report.claim().id().value())
        .isEqualTo(claims.isEmpty() ? List.of() : List.of(claims.split(" ", -1)));
  }

  @Test
  void disputesWhoAndWhether() {
    Newsroom newsroom =
        Newsroom.onTheAttack()
            .claim("c2")
            .by("israel")
            .blames("iran")
            .claim("c1")
            .by("iran")
            .saysItHappened();

    assertThat(newsroom.who().reports())
        .extracting(Report::answer)
        .containsExactly(new Answer.ResponsibleActor(ActorId.of("iran"), "Iran"));
    assertThat(newsroom.whether().reports())
        .extracting(Report::answer)
        .containsExactly(new Answer.Happened());
    assertThat(newsroom.who())
        .isEqualTo(
            new Dispute(
                newsroom.who().question(),
                newsroom.attack(),
                newsroom.who().reports(),
                newsroom.who().sources()));
  }

  @Test
  void hasNoDisputeOnAnUnknownEvent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dossier.builder().build().dispute(Question.whether(EventId.of("never"))))
        .withMessage("no event has the id 'never'");
  }

  @Test
  void tellsAllThatAReportNeeds() {
    Newsroom newsroom =
        Newsroom.onTheAttack()
            .source(
                Source.builder()
                    .id(SourceId.of("tass"))
                    .kind(SourceKind.DISPATCH)
                    .published(When.of("2024-10-02"))
                    .reliability(Reliability.C)
                    .title("A dispatch")
                    .build())
            .published("2024-10-03", "times", "tass")
            .claim("c")
            .by("peskov", "kremlin")
            .through("tass", LinkRole.RELAY)
            .in("times")
            .on("2024-10-01")
            .says("200")
            .claim("d")
            .by("kremlin")
            .revising(RevisionKind.UPDATES, "c")
            .in("times")
            .says("210");

    Report report = report(newsroom);
    assertThat(report.claimant()).isEqualTo("Kremlin");
    assertThat(report.origin()).isEqualTo(new Origin.Speaker(ActorId.of("kremlin")));
    assertThat(report.role()).isEmpty();
    assertThat(report.via()).containsExactly("Peskov", "A dispatch", "Times");
    assertThat(report.publication()).hasToString("Optional[tass]");
    assertThat(report.said()).contains(When.of("2024-10-01"));
    assertThat(report.published()).contains(When.of("2024-10-02"));
    assertThat(report.knownFrom()).isEqualTo(When.of("2024-10-02").earliest());
    assertThat(report.grade()).isEqualTo(Admiralty.parse("C6"));
    assertThat(report.replacements())
        .containsExactly(
            new Replacement(
                ClaimId.of("d"),
                Optional.of(RevisionKind.UPDATES),
                When.of("2024-10-03").earliest()));
  }

  @Test
  void readsThePublicationOffThePassagesWhereTheChainNamesNone() {
    Newsroom newsroom = Newsroom.onTheAttack().published("2024-10-02", "times");
    Claim claim = newsroom.claim("c").by("iran").says("200").dossier().claims().get(0);
    Dossier dossier =
        newsroom
            .claim(
                claim
                    .withId(ClaimId.of("b"))
                    .withPassages(List.of(Passage.of(SourceId.of("times"), "200"))))
            .dossier();

    assertThat(dossier.dispute(newsroom.attack(), Newsroom.LAUNCHED).reports())
        .extracting(Report::publication)
        .extracting(Optional::toString)
        .containsExactly("Optional[times]", "Optional.empty");
  }
}
