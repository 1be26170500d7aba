package org.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dispute.OriginCount;
import org.parley.dossier.Newsroom;

class EstimateTest {
  static Stream<Arguments> estimates() {
    Estimate.Figure figure =
        new Estimate.Figure(BigDecimal.ONE, Optional.of(BigDecimal.ONE), Optional.empty());
    return Stream.of(
        arguments(figure, "figure", "Policy most-recent gives 1 (low 1, no high)."),
        arguments(Estimate.Single.of(1200), "single", "Policy most-recent gives 1,200."),
        arguments(Estimate.Single.of(0), "single", "Policy most-recent gives 0."),
        arguments(
            new Estimate.NotReported(-99),
            "not reported",
            "Policy most-recent gives -99 (not reported)."),
        arguments(
            new Estimate.Blank(),
            "blank",
            "Policy most-recent gives no figure, though there were some."),
        arguments(
            new Estimate.NoEvent(),
            "no event",
            "Policy most-recent gives no figure: such an event would not be listed."),
        arguments(
            new Estimate.Undetermined("Nobody knows."),
            "undetermined",
            "No estimate. Nobody knows."));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("estimates")
  void isOneOfSixAndSaysWhich(Estimate estimate, String kind, String text) {
    assertThat(
            estimate.match(
                new Estimate.Cases<String>() {
                  @Override
                  public String single(Estimate.Single single) {
                    return "single";
                  }

                  @Override
                  public String figure(Estimate.Figure figure) {
                    return "figure";
                  }

                  @Override
                  public String blank(Estimate.Blank blank) {
                    return "blank";
                  }

                  @Override
                  public String notReported(Estimate.NotReported notReported) {
                    return "not reported";
                  }

                  @Override
                  public String noEvent(Estimate.NoEvent noEvent) {
                    return "no event";
                  }

                  @Override
                  public String undetermined(Estimate.Undetermined undetermined) {
                    return "undetermined";
                  }
                }))
        .isEqualTo(kind);
    assertThat(verdict(estimate).explain().lines()).contains(text);
  }

  private static Verdict verdict(Estimate estimate) {
    Verdict verdict = Reconciler.withDefaults().reconcile(Newsroom.onTheAttack().howMany());
    return Verdict.builder()
        .question(verdict.question())
        .event(verdict.event())
        .vocabulary(verdict.vocabulary())
        .policy(PlainPolicy.MOST_RECENT)
        .reading(verdict.reading())
        .isAligned(false)
        .agreement(verdict.agreement())
        .estimate(estimate)
        .origins(new OriginCount(0, 0))
        .publications(0)
        .noKnownStake(0)
        .build();
  }

  @Test
  void hasALowEnd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Estimate.Figure.spanning(Range.atMost(BigDecimal.ONE)))
        .withMessage("a figure must have a low end, got range=(-∞..1]");
  }
}
