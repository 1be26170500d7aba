package org.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.dispute.Dispute;
import org.parley.dispute.Replacement;
import org.parley.dossier.Dossier;
import org.parley.dossier.Newsroom;
import org.parley.explanation.English;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Question;
import org.parley.quantity.Quantity;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.time.When;

/** The answers that are current, and those that were current on a day. */
class SupersessionTest {
  private static Verdict on(String day, Dossier dossier) {
    Question launched = Question.howMany(Newsroom.ATTACK, Newsroom.LAUNCHED);
    return of(
        day.isEmpty()
            ? dossier.dispute(launched)
            : dossier.dispute(launched, LocalDate.parse(day)));
  }

  private static Verdict of(Dispute dispute) {
    return Reconciler.withDefaults().reconcile(dispute);
  }

  private static String answers(Verdict verdict) {
    return verdict.positions().stream()
        .flatMap(read -> read.position().claims().stream())
        .map(Object::toString)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static List<String> texts(Verdict verdict) {
    return verdict.steps().stream()
        .filter(step -> !(step instanceof Step.Read) && !(step instanceof Step.Ruled))
        .map(English::of)
        .toList();
  }

  @ParameterizedTest(name = "{0}: {2} on {1}")
  @CsvSource({
    "before the first,     2024-10-01, ''",
    "on the first day,     2024-10-02, first",
    "before the update,    2024-10-04, first",
    "on the update,        2024-10-05, update",
    "before the correction, 2024-10-07, update",
    "on the correction,    2024-10-08, correction",
    "before the retraction, 2024-10-09, correction",
    "on the retraction,    2024-10-10, ''",
    "long after,           2025-10-10, ''",
    "of all days,          '',         ''",
  })
  void followsAChainOfRevisions(String name, String day, String answers) {
    Dossier chain =
        Newsroom.onTheAttack()
            .claim("first")
            .by("iran")
            .on("2024-10-02")
            .says("100")
            .claim("update")
            .by("iran")
            .on("2024-10-05")
            .revising(RevisionKind.UPDATES, "first")
            .says("180")
            .claim("correction")
            .by("iran")
            .on("2024-10-08")
            .revising(RevisionKind.CORRECTS, "update")
            .says("200")
            .claim("retraction")
            .by("iran")
            .on("2024-10-10")
            .revising(RevisionKind.RETRACTS, "correction")
            .says("200")
            .dossier();

    assertThat(answers(on(day, chain))).as(name).isEqualTo(answers);
  }

  @Test
  void saysWhyAnAnswerNoLongerCounts() {
    Dispute dispute =
        Newsroom.onTheAttack()
            .claim("1")
            .by("iran")
            .on("2024-10-02")
            .says("100")
            .claim("2")
            .by("iran")
            .revising(RevisionKind.UPDATES, "1")
            .says("150")
            .claim("3")
            .by("iran")
            .revising(RevisionKind.CORRECTS, "2")
            .says("180")
            .claim("4")
            .by("iran")
            .revising(RevisionKind.RETRACTS, "3")
            .says("180")
            .howMany();

    assertThat(texts(of(dispute)))
        .containsExactly(
            "The answer of Iran (100, 2024-10-02) was later updated by the same claimant and no"
                + " longer counts.",
            "The answer of Iran (150) was later corrected by the same claimant and no longer"
                + " counts.",
            "The answer of Iran (180) was later withdrawn by the same claimant and no longer"
                + " counts.",
            "Iran withdrew the answer 180.");
  }

  @Test
  void replacesSeveralAnswersAtOnce() {
    Dispute dispute =
        Newsroom.onTheAttack()
            .claim("1")
            .by("iran")
            .says("100")
            .claim("2")
            .by("iran")
            .says("150")
            .claim("3")
            .by("iran")
            .revising(RevisionKind.REPLACES, "1", "2")
            .says("180")
            .howMany();

    assertThat(answers(of(dispute))).isEqualTo("3");
    assertThat(texts(of(dispute)))
        .containsExactly(
            "The answer of Iran (100) was later replaced by the same claimant and no longer counts.",
            "The answer of Iran (150) was later replaced by the same claimant and no longer counts.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a later hour,               2024-10-02T10:00Z, 2024-10-02T14:00Z, 2",
    "an hour by the clock,       2024-10-02T10:00,  2024-10-02T14:00,  2",
    "the same hour,              2024-10-02T10:00Z, 2024-10-02T10:00Z, 1 2",
    "an hour and a day,          2024-10-02T10:00Z, 2024-10-02,        1 2",
    "a day and an hour,          2024-10-02,        2024-10-02T10:00Z, 1 2",
    "an hour and a later day,    2024-10-02T10:00Z, 2024-10-03,        2",
    "a day and a later hour,     2024-10-02,        2024-10-03T00:30Z, 2",
  })
  void goesByTheHourWhereBothHaveOne(String name, String first, String second, String answers) {
    Dispute dispute =
        Newsroom.onTheAttack()
            .claim("1")
            .by("iran")
            .on(first)
            .says("100")
            .claim("2")
            .by("iran")
            .on(second)
            .says("150")
            .howMany();

    assertThat(answers(of(dispute))).as(name).isEqualTo(answers);
  }

  private static Dispute falling(String measure, String first, String second) {
    return Newsroom.onTheAttack()
        .claim("1")
        .by("iran")
        .on("2024-10-02")
        .says(first, measure)
        .claim("2")
        .by("iran")
        .on("2024-10-03")
        .says(second, measure)
        .dossier()
        .dispute(Question.howMany(Newsroom.ATTACK, Measure.parse(measure)));
  }

  private static List<String> doubts(Dispute dispute) {
    return of(dispute).steps().stream()
        .filter(Step.FallingToll.class::isInstance)
        .map(English::of)
        .toList();
  }

  @Test
  void doubtsATollThatFalls() {
    assertThat(doubts(falling("person+killed", "60", "40")))
        .containsExactly(
            "The figure of Iran fell from 60 to 40. Such a count can only grow, so one of the two"
                + " is"
                + " in doubt.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a toll that rises,       person+killed,  40, 60",
    "figures that may be one, person+killed,  40..60, 40..50",
    "a count that may fall,   person+missing, 60, 40",
    "figures about a number,  person+killed,  ~60, 58",
  })
  void doubtsNoOther(String name, String measure, String first, String second) {
    assertThat(doubts(falling(measure, first, second))).as(name).isEmpty();
  }

  @Test
  void doubtsNoCorrection() {
    Dispute corrected =
        Newsroom.onTheAttack()
            .claim("1")
            .by("iran")
            .on("2024-10-02")
            .says("200")
            .claim("2")
            .by("iran")
            .on("2024-10-03")
            .revising(RevisionKind.CORRECTS, "1")
            .says("180")
            .howMany();
    assertThat(doubts(corrected)).isEmpty();
  }

  @Test
  void doubtsNoFigureThatWasCalledWrong() {
    Dispute corrected =
        Newsroom.onTheAttack()
            .claim("1")
            .by("iran")
            .on("2024-10-02")
            .says("200")
            .claim("2")
            .by("iran")
            .on("2024-10-03")
            .says("20")
            .claim("3")
            .by("iran")
            .on("2024-10-03")
            .revising(RevisionKind.CORRECTS, "2")
            .says("210")
            .howMany();
    assertThat(doubts(corrected)).isEmpty();
  }

  @Test
  void keepsWhatIsConfirmed() {
    Dispute dispute =
        Newsroom.onTheAttack()
            .claim("1")
            .by("iran")
            .on("2024-10-02")
            .says("200")
            .claim("2")
            .by("iran")
            .on("2024-10-05")
            .revising(RevisionKind.CONFIRMS, "1")
            .says("200")
            .howMany();

    Verdict verdict = of(dispute);
    assertThat(answers(verdict)).isEqualTo("1 2");
    assertThat(verdict.positions()).hasSize(1);
    assertThat(verdict.agreement()).isEqualTo(Agreement.SINGLE);
  }

  @Test
  void leavesOutWhatWasNotYetKnownAndSaysSo() {
    Dossier dossier =
        Newsroom.onTheAttack()
            .claim("late")
            .by("iran")
            .on("2024-10-05")
            .says("200")
            .claim("undated")
            .by("un")
            .says("190")
            .dossier();

    Verdict verdict = on("2024-10-04", dossier);
    assertThat(answers(verdict)).isEqualTo("undated");
    assertThat(verdict.asOf()).contains(LocalDate.of(2024, 10, 4));
    assertThat(texts(verdict))
        .containsExactly(
            "The answer of Iran (200, 2024-10-05) is later than 2024-10-04 and is left out.",
            "The answer of Un (190) has no date and may be later than 2024-10-04; it is kept.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "said early and printed late,   2024-10-02, 2024-10-06, 2024-10-05, ''",
    "said early and printed,        2024-10-02, 2024-10-06, 2024-10-06, c",
    "said late and printed early,   2024-10-06, 2024-10-02, 2024-10-02, c",
    "said and never printed,        2024-10-02, '',         2024-10-02, c",
    "said in a month,               2024-10,    '',         2024-10-01, c",
    "printed in a month,            '',         2024-10,    2024-09-30, ''",
    "printed before a day,          2024-10-06, ../2024-10, 2024-10-01, c",
  })
  void knowsAnAnswerFromTheDayOfItsPublication(
      String name, String said, String printed, String day, String answers) {
    Newsroom newsroom = Newsroom.onTheAttack();
    if (!printed.isEmpty()) {
      newsroom.published(printed, "times");
    }
    Newsroom.Draft draft = newsroom.claim("c").by("iran").in("times");
    Newsroom told = (said.isEmpty() ? draft : draft.on(said)).says("200");

    assertThat(answers(on(day, told.dossier()))).as(name).isEqualTo(answers);
  }

  @Test
  void holdsAnUndatedRevisionForKnown() {
    Dossier dossier =
        Newsroom.onTheAttack()
            .claim("1")
            .by("iran")
            .on("2024-10-02")
            .says("100")
            .claim("2")
            .by("iran")
            .revising(RevisionKind.UPDATES, "1")
            .says("200")
            .dossier();

    assertThat(answers(on("2024-10-02", dossier))).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource({"2024-10-04, 1", "2024-10-05, 2"})
  void knowsARevisionFromTheDayOfItsStatement(String day, String answers) {
    Newsroom newsroom = Newsroom.onTheAttack().claim("1").by("iran").on("2024-10-02").says("100");
    Statement statement =
        Statement.builder()
            .id(StatementId.of("s"))
            .act(SpeechAct.ASSERT)
            .attribution(newsroom.dossier().claims().get(0).attribution().orElseThrow())
            .at(When.of("2024-10-05"))
            .build();
    Claim update =
        Claim.builder()
            .id(ClaimId.of("2"))
            .statement(statement.id())
            .proposition(new Measurement(Newsroom.ATTACK, Newsroom.LAUNCHED, Quantity.exactly(200)))
            .revision(new Revision(RevisionKind.UPDATES, ImmutableList.of(ClaimId.of("1"))))
            .build();
    Dossier dossier =
        Dossier.builder()
            .addAllActors(newsroom.dossier().actors())
            .addAllEvents(newsroom.dossier().events())
            .addStatements(statement)
            .addAllClaims(newsroom.dossier().claims())
            .addClaims(update)
            .build();
    Dispute dispute = dossier.dispute(Question.howMany(Newsroom.ATTACK, Newsroom.LAUNCHED));

    assertThat(dispute.reports().get(0).replacements())
        .extracting(Replacement::knownFrom)
        .containsExactly(Optional.of(LocalDate.parse("2024-10-05")));
    assertThat(answers(on(day, dossier))).isEqualTo(answers);
  }

  @Test
  void leavesOutWhatGivesNoAnswer() {
    Dispute dispute =
        Newsroom.onTheAttack()
            .claim("1")
            .by("iran")
            .leavesTheNumberOpen()
            .claim("2")
            .by("un")
            .holding(Stance.UNKNOWN)
            .says("200")
            .claim("3")
            .by("israel")
            .holding(Stance.POSSIBLE)
            .says("180")
            .howMany();

    Verdict verdict = of(dispute);
    assertThat(answers(verdict)).isEqualTo("3");
    assertThat(texts(verdict))
        .containsExactly(
            "Iran gave no answer.", "Un passes on the answer 200 without endorsing it.");
  }

  @Test
  void anAnswerThatIsReplacedTakesItsCarriersAlong() {
    Dispute dispute =
        Newsroom.onTheAttack()
            .claim("1")
            .by("iran")
            .says("100")
            .claim("2")
            .by("iran")
            .says("100")
            .claim("3")
            .by("iran")
            .revising(RevisionKind.UPDATES, "1")
            .says("200")
            .howMany();

    assertThat(answers(of(dispute))).isEqualTo("3");
  }

  @Test
  void twoCopiesOfAnUpdateThatRepeatsTheAnswerAreOnePosition() {
    Dispute dispute =
        Newsroom.onTheAttack()
            .claim("1")
            .by("iran")
            .says("200")
            .claim("2")
            .by("iran")
            .revising(RevisionKind.UPDATES, "1")
            .says("200")
            .claim("3")
            .by("iran")
            .revising(RevisionKind.UPDATES, "1")
            .says("200")
            .howMany();

    assertThat(of(dispute).positions()).hasSize(1);
  }

  @Test
  void anAnswerThatTheClaimantComesBackToStands() {
    Dispute dispute =
        Newsroom.onTheAttack()
            .claim("1")
            .by("iran")
            .on("2024-10-01")
            .says("100")
            .claim("2")
            .by("iran")
            .on("2024-10-02")
            .revising(RevisionKind.UPDATES, "1")
            .says("120")
            .claim("3")
            .by("iran")
            .on("2024-10-03")
            .revising(RevisionKind.CORRECTS, "2")
            .says("100")
            .howMany();

    assertThat(answers(of(dispute))).isEqualTo("3");
  }

  /** A toll that stood still for a day: of its two reports, the last update replaces only one. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "replaced on a later day,     2024-10-04, last",
    "replaced on the same day,    2024-10-02, last still-2",
    "replaced on a day unknown,   '',         last still-2",
  })
  void aTollThatStoodStillIsReplacedWhole(String name, String day, String answers) {
    Newsroom.Draft last =
        Newsroom.onTheAttack()
            .claim("first")
            .by("iran")
            .on("2024-10-01")
            .says("10")
            .claim("still-2")
            .by("iran")
            .on("2024-10-02")
            .revising(RevisionKind.UPDATES, "first")
            .says("27")
            .claim("still-3")
            .by("iran")
            .on("2024-10-03")
            .revising(RevisionKind.UPDATES, "first")
            .says("27")
            .claim("last")
            .by("iran")
            .revising(RevisionKind.UPDATES, "still-3");
    Newsroom told = (day.isEmpty() ? last : last.on(day)).says("29");

    assertThat(answers(of(told.howMany()))).as(name).isEqualTo(answers);
  }
}
