package org.parley.dataset.gdelt;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers in plain decimals, as GDELT writes them. */
final class GdeltNumbers {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,20})?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

  private GdeltNumbers() {}

  /** A number with or without decimals, whose size is at most the bound. */
  static BigDecimal decimal(String text, int bound) {
    checkArgument(
        DECIMAL.matcher(text).matches()
            && new BigDecimal(text).abs().compareTo(BigDecimal.valueOf(bound)) <= 0,
        "must be a number from -%s to %s, got '%s'",
        bound,
        bound,
        text);
    return new BigDecimal(text);
  }

  /** A whole number between two bounds, both included. */
  static int whole(String text, int low, int high) {
    checkArgument(
        WHOLE.matcher(text).matches()
            && Integer.parseInt(text) >= low
            && Integer.parseInt(text) <= high,
        "must be a whole number from %s to %s, got '%s'",
        low,
        high,
        text);
    return Integer.parseInt(text);
  }

  /** The offset of a character, from 0; -1 if it is missing. */
  static int offset(String text) {
    return whole(text, -1, 999_999_999);
  }
}
