package org.parley.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.parley.citation.Basis;

/**
 * A lexicon's numbers for a number word.
 *
 * @param low the least number, inclusive
 * @param best the number that the lexicon would publish; empty if it gives a range only
 * @param high the greatest number, inclusive; empty if there is no upper end
 * @param basis how well the cited work supports the entry
 */
public record WordReading(
    BigDecimal low, Optional<BigDecimal> best, Optional<BigDecimal> high, Basis basis) {
  /**
   * Refuses numbers that are out of order.
   *
   * @throws IllegalArgumentException if the numbers fall
   */
  public WordReading {
    requireNonNull(basis, "basis");
    boolean ordered =
        best.map(number -> low.compareTo(number) <= 0).orElse(true)
            && high.map(number -> best.orElse(low).compareTo(number) <= 0).orElse(true);
    checkArgument(
        ordered,
        "low, best and high must not decrease, got low=%s%s%s",
        low,
        best.map(number -> ", best=" + number).orElse(""),
        high.map(number -> ", high=" + number).orElse(""));
  }
}
