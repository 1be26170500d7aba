package org.parley.quantity.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of the words of a number so far: they add up from the large to the small, and multiply
 * the words before them.
 *
 * <p>Each step returns whether it fits, and changes nothing if it does not.
 */
final class NumberSum {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final long LEAST_SCALE = 1000;

  /** The sum of the scales so far: millions and thousands. */
  private BigDecimal total = BigDecimal.ZERO;

  /** The sum below the next scale; null if there is none yet. */
  private @Nullable BigDecimal group;

  /** The largest number that may be added now. */
  private long room = Long.MAX_VALUE;

  private long lastScale = Long.MAX_VALUE;
  private int scales = 0;
  private BigDecimal factor = BigDecimal.ONE;

  /** The number; null if a quantity cannot represent it. */
  @Nullable BigDecimal value() {
    return QuantityNumbers.ifHeld(group == null ? total : total.add(group));
  }

  /** The multiplier of the last word ("million": 1,000,000), else 1. */
  BigDecimal factor() {
    boolean plain = scales == 0 || (scales == 1 && group == null);
    return plain ? factor : BigDecimal.ONE;
  }

  boolean isEmpty() {
    return group == null && scales == 0;
  }

  /** Whether the sum below the next scale is a whole number. */
  boolean endsWhole() {
    return group != null && group.scale() <= 0;
  }

  /** Starts again with a number in digits or a half, which no number word can follow. */
  void begin(@Nullable BigDecimal number) {
    group = number;
    room = number == null ? Long.MAX_VALUE : 0;
  }

  /** Adds a fraction of one: the 1/2 of "3 1/2". */
  void addFraction(BigDecimal fraction) {
    group = group == null ? fraction : group.add(fraction);
  }

  /** Takes in digits behind a scale, as the 200 of "1 million 200 thousand". */
  boolean addDigits(BigDecimal number, long below) {
    if (scales == 0 || group != null || below > lastScale) {
      return false;
    }
    begin(number);
    return true;
  }

  /** Whether a number is smaller than the last scale. */
  boolean isBelowScale(BigDecimal number) {
    return number.compareTo(BigDecimal.valueOf(lastScale)) < 0;
  }

  /** Adds a number word, after which at most {@code roomAfter} may be added. */
  boolean add(long value, long roomAfter) {
    boolean fits = value <= room && (value > 0 || isEmpty());
    if (!fits || (value >= LEAST_SCALE && group != null)) {
      return false;
    }
    put(value, roomAfter);
    return true;
  }

  /** Adds tens behind ones: Arabic "five and twenty". */
  boolean addBehindOnes(long value, long roomAfter) {
    boolean fits =
        group != null
            && value >= 20
            && value < 100
            && group.signum() > 0
            && group.remainder(BigDecimal.valueOf(100)).compareTo(BigDecimal.TEN) < 0;
    if (fits) {
      put(value, roomAfter);
    }
    return fits;
  }

  private void put(long value, long roomAfter) {
    if (value >= LEAST_SCALE) {
      putScaled(value);
    } else {
      addFraction(BigDecimal.valueOf(value));
      room = Math.min(roomAfter, Math.max(room, 0));
    }
  }

  /** Adds a word that includes its scale, such as the dual of Arabic. */
  private void putScaled(long value) {
    total = total.add(BigDecimal.valueOf(value));
    lastScale = LEAST_SCALE;
    while (value / LEAST_SCALE >= lastScale) {
      lastScale *= LEAST_SCALE;
    }
    room = lastScale - 1;
    scales++;
  }

  /**
   * Adds the half of "two and a half", before a scale or at the end, or of "a million and a half".
   */
  boolean addHalf() {
    if (group == null ? scales != 1 : group.scale() > 0) {
      return false;
    }
    if (group == null) {
      total = total.add(HALF.multiply(BigDecimal.valueOf(lastScale)));
    } else {
      group = group.add(HALF);
    }
    room = 0;
    return true;
  }

  /** Multiplies the preceding number by a hundred. */
  boolean timesHundred(long by, long roomAfter) {
    return isBelow(100) && (group != null || scales == 0) && times(by, roomAfter);
  }

  /** Multiplies the preceding number by a dozen. */
  boolean timesDozen(long by) {
    return isBelow(1000) && scales == 0 && times(by, 0);
  }

  private boolean isBelow(long limit) {
    return group == null || group.compareTo(BigDecimal.valueOf(limit)) < 0;
  }

  /** Multiplies the preceding number, or one if there is none. */
  boolean times(long by, long roomAfter) {
    BigDecimal multiplier = BigDecimal.valueOf(by);
    factor = factor.multiply(multiplier);
    group = group == null ? multiplier : group.multiply(multiplier);
    room = roomAfter;
    return true;
  }

  /** Multiplies by a thousand, a million and so on; scales decrease from left to right. */
  boolean timesScale(long by) {
    BigDecimal multiplier = BigDecimal.valueOf(by);
    if (by > lastScale && lastScale == LEAST_SCALE && scales == 1) {
      // "three thousand million": the thousands are thousands of the millions
      total = (group == null ? total : total.add(group)).multiply(multiplier);
    } else if (by < lastScale && (group != null || scales == 0)) {
      total = total.add((group == null ? BigDecimal.ONE : group).multiply(multiplier));
    } else {
      return false;
    }
    factor = factor.multiply(multiplier);
    group = null;
    lastScale = by;
    room = by - 1;
    scales++;
    return true;
  }
}
