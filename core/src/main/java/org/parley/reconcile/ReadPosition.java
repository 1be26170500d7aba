package org.parley.reconcile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.proposition.MeasureOrder;

/**
 * A position as it was read: how its measure lies to the question's, and the numbers that it
 * allows.
 *
 * @param position the position
 * @param order how what it counts lies to what was asked; SAME where the measures were aligned
 * @param interval the numbers that it allows; none for words without a number, and for an answer
 *     that is no number
 */
public record ReadPosition(
    Position position, MeasureOrder order, Optional<Range<BigDecimal>> interval) {
  /** Refuses null. */
  public ReadPosition {
    requireNonNull(position, "position");
    requireNonNull(order, "order");
    requireNonNull(interval, "interval");
  }

  /** What was counted and how many, if the answer is an amount. */
  public Optional<Answer.Amount> amount() {
    return position.answer() instanceof Answer.Amount amount
        ? Optional.of(amount)
        : Optional.empty();
  }

  /** Whether it gives a number for just what was asked. */
  public boolean isFigure() {
    return order == MeasureOrder.SAME && interval.isPresent() && !position.isDenial();
  }
}
