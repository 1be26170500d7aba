package org.parley.policy;

import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.parley.reconcile.Estimate;

/**
 * One total spread over days, places or attacks in whole numbers: every slot gets the same number,
 * and the first slots one more each until the total is used up. 8 over three is 3, 3, 2.
 *
 * @param slots the number of slots, from 1 to 100,000
 */
public record EvenSplit(int slots) {
  private static final int MOST = 100_000;

  /**
   * Checks that there is a slot.
   *
   * @throws IllegalArgumentException if the number of slots is not from 1 to 100000
   */
  public EvenSplit {
    require(slots >= 1 && slots <= MOST, "slots must be from 1 to 100000", "slots", slots);
  }

  /** A split over so many slots. */
  public static EvenSplit over(int slots) {
    return new EvenSplit(slots);
  }

  /**
   * The share of each slot.
   *
   * @param total what is spread, not below 0
   * @return as many numbers as there are slots, which add up to the total
   * @throws IllegalArgumentException if the total is negative
   */
  public ImmutableList<Long> split(long total) {
    require(total >= 0, "a total must not be below 0", "total", total);
    long each = total / slots;
    long more = total % slots;
    return LongStream.range(0, slots)
        .mapToObj(slot -> slot < more ? each + 1 : each)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The share of each slot, each bound split separately.
   *
   * @param figure the total; whole numbers, not below 0
   * @return as many figures as there are slots
   * @throws IllegalArgumentException if the total is negative
   */
  public ImmutableList<Estimate.Figure> split(Estimate.Figure figure) {
    ImmutableList<Long> low = split(whole(figure.low()));
    Optional<ImmutableList<Long>> best = figure.best().map(number -> split(whole(number)));
    Optional<ImmutableList<Long>> high = figure.high().map(number -> split(whole(number)));
    return IntStream.range(0, slots)
        .mapToObj(
            slot ->
                new Estimate.Figure(
                    BigDecimal.valueOf(low.get(slot)), share(best, slot), share(high, slot)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<BigDecimal> share(Optional<ImmutableList<Long>> shares, int slot) {
    return shares.map(all -> BigDecimal.valueOf(all.get(slot)));
  }

  private static long whole(BigDecimal number) {
    try {
      return number.longValueExact();
    } catch (ArithmeticException fraction) {
      throw new IllegalArgumentException(
          "a total must be a whole number, got total=" + number, fraction);
    }
  }
}
