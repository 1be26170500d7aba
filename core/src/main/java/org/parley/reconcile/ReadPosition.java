package org.parley.reconcile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.proposition.MeasureOrder;

/**
 * A position as it was read: its measure compared with the question's, and the interval it is read
 * as.
 *
 * @param position the position
 * @param order how its measure relates to the question's; SAME if the measures were aligned
 * @param interval the interval it is read as; empty for words without a number, and for an answer
 *     that is not a number
 */
public record ReadPosition(
    Position position, MeasureOrder order, Optional<Range<BigDecimal>> interval) {
  /** Refuses null. */
  public ReadPosition {
    requireNonNull(position, "position");
    requireNonNull(order, "order");
    requireNonNull(interval, "interval");
  }

  /** The measure and the quantity, if the answer is an amount. */
  public Optional<Answer.Amount> amount() {
    return position.answer() instanceof Answer.Amount amount
        ? Optional.of(amount)
        : Optional.empty();
  }

  /** Whether it gives a number for exactly the measure asked for. */
  public boolean isFigure() {
    return order == MeasureOrder.SAME && interval.isPresent() && !position.isDenial();
  }
}
