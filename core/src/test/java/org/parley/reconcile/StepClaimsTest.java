package org.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.citation.Basis;
import org.parley.claim.ClaimId;
import org.parley.dispute.Position;
import org.parley.dispute.Replacement;
import org.parley.dispute.Report;
import org.parley.dossier.Newsroom;
import org.parley.policy.Airwars;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.quantity.Reading;
import org.parley.source.SourceId;

/** The claims that each kind of step is about. */
class StepClaimsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 4);
  private static final ImmutableList<Report> REPORTS =
      Newsroom.hearing("iran: 200", "israel: 180").howMany().reports();
  private static final Report ONE = REPORTS.get(0);
  private static final Report OTHER = REPORTS.get(1);
  private static final Position IRAN = Position.of(ImmutableList.of(ONE));
  private static final Position ISRAEL = Position.of(ImmutableList.of(OTHER));
  private static final Range<BigDecimal> RANGE =
      Range.closed(BigDecimal.valueOf(180), BigDecimal.valueOf(200));
  private static final Replacement BY =
      new Replacement(ClaimId.of("later"), Optional.empty(), Optional.empty());
  private static final PolicyStep RULE = Airwars.withDefaults().codebook().steps().get(0);

  private static Arguments row(Step step, String... claims) {
    return arguments(
        step, Stream.of(claims).map(ClaimId::of).collect(ImmutableList.toImmutableList()));
  }

  static Stream<Arguments> steps() {
    return Stream.of(
        row(new Step.NotYetKnown(ONE, DAY), "c1"),
        row(new Step.UnknownDay(ONE, DAY), "c1"),
        row(new Step.Presumed(ONE), "c1"),
        row(new Step.Rendered(OTHER, ONE), "c2", "c1"),
        row(new Step.ReadingsDiffer(IRAN, ISRAEL), "c1", "c2"),
        row(new Step.Withdrawn(ONE, SourceId.of("gazette")), "c1"),
        row(new Step.Superseded(ONE, BY), "c1", "later"),
        row(new Step.FallingToll(ONE, OTHER), "c1", "c2"),
        row(new Step.NoAnswer(ONE), "c1"),
        row(new Step.Regraded(ONE, ONE.grade(), ImmutableList.of()), "c1"),
        row(new Step.Gathered(IRAN), "c1"),
        row(new Step.Aligned(IRAN, Newsroom.LAUNCHED, MeasureOrder.BROADER, false), "c1"),
        row(new Step.Read(IRAN, Reading.strict(), Optional.of(RANGE)), "c1"),
        row(new Step.UnknownWords(ImmutableList.of("submersible"))),
        row(new Step.UnitsMixed(ImmutableList.of("count", "household"))),
        row(new Step.Apart(ISRAEL, IRAN, BigDecimal.TEN, Optional.empty()), "c2", "c1"),
        row(new Step.WouldMeet(ISRAEL, IRAN, BigDecimal.TEN), "c2", "c1"),
        row(new Step.PartExceedsWhole(IRAN, ISRAEL), "c1", "c2"),
        row(
            new Step.RestOutside(
                Measure.parse("missile+launched@ISR"),
                Newsroom.LAUNCHED,
                BigDecimal.ONE,
                Optional.empty())),
        row(new Step.Contradicted(IRAN, ISRAEL), "c1", "c2"),
        row(
            new Step.Ruled(
                "airwars",
                RULE,
                Basis.LIBRARY,
                ImmutableList.of(),
                ImmutableList.of(IRAN, ISRAEL, IRAN)),
            "c1",
            "c2"));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void areThoseOfItsReportsAndPositions(Step step, ImmutableList<ClaimId> claims) {
    assertThat(step.claims()).isEqualTo(claims);
  }
}
