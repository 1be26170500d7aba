package org.parley.policy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Refusal;
import org.parley.dispute.Dispute;
import org.parley.event.Event;
import org.parley.event.Where;
import org.parley.explanation.English;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.time.When;

/** Several disputes under one policy; reports are written as in {@link Reported}. */
class AggregationTest {
  private static final String KILLED = "person+killed";

  @ParameterizedTest(name = "{0}: {2} over {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "U5                   | ucdp-ged       | 29     | 3 | 10 / 10 / 10; 10 / 10 / 10; 9 / 9 / 9",
        "U5, each bound       | ucdp-ged       | 29; 31 | 3 | 10 / 10 / 11; 10 / 10 / 10; 9 / 9 /"
            + " 10",
        "A8, 12 over three    | acled          | 12     | 3 | 4; 4; 4",
        "A8, 7 over three     | acled          | 7      | 3 | 3; 2; 2",
        "A8, 8 over three     | acled          | 8      | 3 | 3; 3; 2",
        "A8, 1 over three     | acled          | 1      | 3 | 1; 0; 0",
        "G8                   | gtd-casualties | 10     | 3 | 4; 3; 3",
        "none                 | acled          | 0      | 2 | 0; 0",
        "one slot             | acled          | 12; 8  | 1 | 8",
        "a number that is not | gtd-casualties | ?several | 2 | blank; blank",
        "a range              | hull           | 7; 9   | 2 | 4 to 5; 3 to 4",
      })
  void spreadsATotal(String name, String policy, String reports, int slots, String shares) {
    assertThat(
            aggregation(policy).split(Reported.dispute(KILLED, reports), slots).stream()
                .map(English::of)
                .collect(joining("; ")))
        .isEqualTo(shares);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "three groups       | acled    | 3 / 10; 12 / 2       | 15",
        "bounds             | ucdp-ged | 3; 5 / 10 / 2         | 15 / 15 / 17",
        "one group          | acled    | 12; 8                 | 8",
        "a group in words   | gtd-casualties | 3 / ?several   | undetermined",
        "a group of nothing | iraq-body-count | 3 / 4         | undetermined",
      })
  void addsGroupsUp(String name, String policy, String groups, String sum) {
    assertThat(English.of(aggregation(policy).sum(disputes(groups)))).isEqualTo(sum);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "U7              | ucdp-ged | 120 | 25; 35           | 95 / 95 / 85",
        "two incidents   | acled    | 120 | 25 / 30           | 65",
        "none known      | acled    | 120 |                  | 120",
        "more than all   | acled    | 20  | 25               | -5",
        "one in words    | ucdp-ged | 120 | 25 / ?dozens     | undetermined",
      })
  void takesKnownIncidentsOut(
      String name, String policy, String aggregate, String identified, String rest) {
    assertThat(
            English.of(
                aggregation(policy)
                    .without(Reported.dispute(KILLED, aggregate), disputes(identified))))
        .isEqualTo(rest);
  }

  @Test
  void namesTheEventThatHasNoNumber() {
    assertThat(aggregation("gtd-casualties").sum(disputes("3 / ?several")))
        .isEqualTo(new Estimate.Undetermined("There is no number for e."));
  }

  /** N5: 3–4 and 2–5 in one area, 90 minutes apart. */
  @Test
  void makesOneStrikeOfTwo() {
    ImmutableList<Dispute> strikes =
        ImmutableList.of(
            strike("3; 4", "Wana", "2024-10-01T10:00Z"),
            strike("2; 5", "Wana", "2024-10-01T11:30Z"),
            strike("7; 7", "Miran Shah", "2024-10-01T11:30Z"));

    assertThat(aggregation("new-america-drones").merge(strikes, Duration.ofHours(2)))
        .extracting(strike -> strike.area() + " " + strike.at() + " " + English.of(strike.toll()))
        .containsExactly(
            "Miran Shah 2024-10-01T11:30:00Z 7 to 7", "Wana 2024-10-01T10:00:00Z 5 to 9");
  }

  @Test
  void listsNoStrikeWithoutANumber() {
    assertThat(
            aggregation("new-america-drones")
                .merge(
                    ImmutableList.of(strike("3", "Wana", "2024-10-01T10:00Z")),
                    Duration.ofHours(2)))
        .isEmpty();
  }

  @Test
  void refusesWhatCannotBeTallied() {
    new Refusal(
            "",
            () -> aggregation("acled").sum(ImmutableList.of()),
            "a sum must have at least one dispute, got groups=[]")
        .check();
    new Refusal(
            "",
            () ->
                aggregation("acled")
                    .merge(ImmutableList.of(Reported.dispute(KILLED, "3")), Duration.ofHours(2)),
            "a strike must have a named place and an exact time, got event=e")
        .check();
  }

  private static Aggregation aggregation(String id) {
    Policy policy = Policies.withDefaults().byId(id).orElseThrow();
    return Aggregation.by(Reconciler.withDefaults().with(policy));
  }

  /** The reports of each dispute, with a slash between them. */
  private static ImmutableList<Dispute> disputes(String reports) {
    return reports == null
        ? ImmutableList.of()
        : Splitter.on(" / ")
            .splitToStream(reports)
            .map(each -> Reported.dispute(KILLED, each))
            .collect(ImmutableList.toImmutableList());
  }

  private static Dispute strike(String reports, String place, String moment) {
    Dispute dispute = Reported.dispute(KILLED, reports, Optional.of(moment));
    Event event = dispute.event();
    return new Dispute(
        dispute.question(),
        Event.builder()
            .id(event.id())
            .name(event.name())
            .status(event.status())
            .when(When.of(moment))
            .where(Where.of(place))
            .build(),
        dispute.reports(),
        dispute.sources());
  }
}
