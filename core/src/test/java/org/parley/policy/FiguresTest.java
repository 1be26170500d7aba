package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.reconcile.Estimate;

class FiguresTest {
  private static final Estimate.Figure TRIPLE = Estimate.Figure.of(1, 2, 3);
  private static final Estimate.Figure RANGE = Estimate.Figure.of(4, 9);
  private static final Estimate.Figure OPEN =
      new Estimate.Figure(BigDecimal.TEN, Optional.empty(), Optional.empty());

  @Test
  void addsBoundByBound() {
    assertThat(Figures.sum(ImmutableList.of(TRIPLE))).isEqualTo(TRIPLE);
    assertThat(Figures.sum(ImmutableList.of(TRIPLE, TRIPLE)))
        .isEqualTo(Estimate.Figure.of(2, 4, 6));
    assertThat(Figures.sum(ImmutableList.of(TRIPLE, RANGE))).isEqualTo(Estimate.Figure.of(5, 12));
    assertThat(Figures.sum(ImmutableList.of(RANGE, OPEN)))
        .isEqualTo(new Estimate.Figure(BigDecimal.valueOf(14), Optional.empty(), Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figures.sum(ImmutableList.of()))
        .withMessage("a sum must have at least one figure, got figures=[]");
  }

  @Test
  void subtractsWithoutRepair() {
    assertThat(Figures.without(TRIPLE, ImmutableList.of())).isEqualTo(TRIPLE);
    assertThat(Figures.without(TRIPLE, ImmutableList.of(Estimate.Figure.of(0, 2, 9))))
        .isEqualTo(Estimate.Figure.of(1, 0, -6));
  }

  @Test
  void splitsEachBound() {
    assertThat(EvenSplit.over(2).split(RANGE))
        .containsExactly(Estimate.Figure.of(2, 5), Estimate.Figure.of(2, 4));
    assertThat(EvenSplit.over(2).split(OPEN))
        .containsOnly(
            new Estimate.Figure(BigDecimal.valueOf(5), Optional.empty(), Optional.empty()));
    assertThat(EvenSplit.over(1).split(7)).containsExactly(7L);
    assertThat(EvenSplit.over(3).split(0)).containsExactly(0L, 0L, 0L);
  }

  @Test
  void refusesWhatCannotBeSplit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EvenSplit.over(0))
        .withMessage("slots must be from 1 to 100000, got slots=0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EvenSplit.over(2).split(-1))
        .withMessage("a total must not be below 0, got total=-1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EvenSplit.over(2)
                    .split(
                        new Estimate.Figure(
                            new BigDecimal("0.5"), Optional.empty(), Optional.empty())))
        .withMessage("a total must be a whole number, got total=0.5");
  }
}
