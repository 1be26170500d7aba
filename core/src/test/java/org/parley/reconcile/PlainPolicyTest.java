package org.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dossier.Newsroom;
import org.parley.event.ParticipantRole;
import org.parley.explanation.English;
import org.parley.quantity.Reading;

class PlainPolicyTest {
  private static final String NOBODY = "No one has given a figure for what was asked.";

  private static Arguments row(String name, Newsroom newsroom, String... estimates) {
    return arguments(name, newsroom, estimates[0], estimates[1], estimates[2]);
  }

  private static Newsroom hearing(String... reports) {
    return Newsroom.hearing(reports);
  }

  static Stream<Arguments> newsrooms() {
    return Stream.of(
        row("nobody", hearing(), NOBODY, NOBODY, NOBODY),
        row("words only", hearing("iran: ?dozens"), NOBODY, NOBODY, NOBODY),
        row("a part only", hearing("israel: 180 @ISR"), NOBODY, NOBODY, NOBODY),
        row("a denial only", hearing("israel: not 180"), NOBODY, NOBODY, NOBODY),
        row("one, undated", hearing("iran: 200"), "200 - 200", "200 - 200", "No figure has a day."),
        row(
            "one bound",
            Newsroom.onTheAttack().claim("1").by("iran").on("2024-10-02").says(">200"),
            "201 - none",
            "201 - none",
            "201 - none"),
        row(
            "one, dated",
            Newsroom.onTheAttack().claim("1").by("iran").on("2024-10-02").says("200"),
            "200 - 200",
            "200 - 200",
            "200 200 200"),
        row(
            "a range, dated",
            Newsroom.onTheAttack().claim("1").by("iran").on("2024-10-02").says("150..180(170)"),
            "150 - 180",
            "150 - 180",
            "150 - 180"),
        row(
            "all equal",
            Newsroom.onTheAttack()
                .claim("1")
                .by("iran")
                .on("2024-10-02")
                .says("200")
                .claim("2")
                .by("israel")
                .on("2024-10-02")
                .says("200"),
            "200 - 200",
            "200 - 200",
            "200 200 200"),
        row(
            "a later one",
            Newsroom.onTheAttack()
                .claim("1")
                .by("iran")
                .on("2024-10-02")
                .says("200")
                .claim("2")
                .by("israel")
                .on("2024-10-03")
                .says("180")
                .claim("3")
                .by("un")
                .says("190"),
            "180 - 200",
            "180 - 200",
            "180 180 180"),
        row(
            "a tie on the last day",
            Newsroom.onTheAttack()
                .claim("1")
                .by("iran")
                .on("2024-10-03")
                .says("200")
                .claim("2")
                .by("israel")
                .on("2024-10-03")
                .says("180")
                .claim("3")
                .by("un")
                .on("2024-10-02")
                .says("150"),
            "150 - 200",
            "150 - 200",
            "180 - 200"),
        row(
            "units mixed",
            hearing("iran: 200", "israel: 90%"),
            "The figures are in different units.",
            "The figures are in different units.",
            "The figures are in different units."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("newsrooms")
  void estimates(String name, Newsroom newsroom, String hull, String bySide, String mostRecent) {
    assertThat(estimate(PlainPolicy.HULL, newsroom)).as(name).isEqualTo(hull);
    assertThat(estimate(PlainPolicy.BY_SIDE, newsroom)).as(name).isEqualTo(bySide);
    assertThat(estimate(PlainPolicy.MOST_RECENT, newsroom)).as(name).isEqualTo(mostRecent);
  }

  private static String estimate(Policy policy, Newsroom newsroom) {
    Verdict verdict = Reconciler.withDefaults().with(policy).reconcile(newsroom.howMany());
    assertThat(verdict.policy()).isEqualTo(policy);
    return verdict
        .estimate()
        .asFigure()
        .map(
            figure ->
                figure.low()
                    + figure.best().map(best -> " " + best + " ").orElse(" - ")
                    + figure.high().map(Object::toString).orElse("none"))
        .orElseGet(() -> ((Estimate.Undetermined) verdict.estimate()).reason());
  }

  @ParameterizedTest(name = "{0} beside 2024-10-02")
  @CsvSource({
    "202X,     180 - 999", // may be later, and may be earlier
    "2024,     180 - 999",
    "2024-10~, 180 - 999",
    "2023-02~, 180 180 180",
    "2024-10-03, 999 999 999",
  })
  void aVagueDateIsTheLastOnlyIfItIsCertainlySo(String day, String expected) {
    Newsroom newsroom =
        Newsroom.onTheAttack()
            .claim("1")
            .by("iran")
            .on(day)
            .says("999")
            .claim("2")
            .by("israel")
            .on("2024-10-02")
            .says("180");
    assertThat(estimate(PlainPolicy.MOST_RECENT, newsroom)).isEqualTo(expected);
    assertThat(Reconciler.withDefaults().reconcile(newsroom.howMany()).explain())
        .contains("Iran (initiator, a party to the event) says 999 (" + day + ").");
  }

  @Test
  void tellsBySideWhatEachPartSays() {
    Newsroom newsroom =
        Newsroom.hearing("iran: 200", "israel: ~180", "un: >=100", "army: 210", "israel: 190")
            .participant("army", ParticipantRole.SIDE_A);

    Verdict verdict =
        Reconciler.withDefaults()
            .with(PlainPolicy.BY_SIDE)
            .with(Reading.strict().withTolerancePercent(10))
            .reconcile(newsroom.howMany());
    assertThat(verdict.notes())
        .extracting(English::of)
        .containsExactly(
            "Initiator: 200.", "Others: at least 100.", "Side a: 210.", "Target: 162 to 198.");
    assertThat(verdict.policySteps())
        .last()
        .extracting(English::of)
        .isEqualTo(
            "Policy by-side, step 1 (library): The figures of each part in the event stand side by"
                + " side; the estimate reaches over all of them, and no side is preferred.");
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void saysWhichRuleDecided(Policy policy, Newsroom newsroom, String rule) {
    Verdict verdict = Reconciler.withDefaults().with(policy).reconcile(newsroom.howMany());

    assertThat(verdict.policySteps())
        .extracting(English::of)
        .containsExactly("Policy " + policy.id() + ", step " + rule);
    assertThat(verdict.librarySteps()).isEqualTo(verdict.policySteps());
  }

  static Stream<Arguments> decisions() {
    Newsroom tied =
        Newsroom.onTheAttack()
            .claim("1")
            .by("iran")
            .on("2024-10-03")
            .says("200")
            .claim("2")
            .by("israel")
            .on("2024-10-03")
            .says("180");
    Newsroom last = Newsroom.onTheAttack().claim("1").by("iran").on("2024-10-03").says("200");
    return Stream.of(
        arguments(
            PlainPolicy.HULL,
            tied,
            "1 (library): The estimate reaches from the smallest lower end to the largest upper end"
                + " of all figures, without a best one."),
        arguments(
            PlainPolicy.MOST_RECENT,
            tied,
            "2 (library): Several that may be the last and differ make a range without a best one."),
        arguments(
            PlainPolicy.MOST_RECENT, last, "1 (library): The figure that was given last is taken."),
        arguments(
            PlainPolicy.MOST_RECENT,
            Newsroom.hearing("iran: 200"),
            "3 (library): Without a figure that has a day it is undetermined."));
  }
}
