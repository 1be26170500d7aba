package org.parley.record;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;

/** A range of numbers; both ends count. */
@Value.Immutable
@ModelStyle
public abstract class RangeRecord {
  RangeRecord() {}

  /** The least number, if there is one. */
  public abstract Optional<BigDecimal> low();

  /** The greatest number, if there is one. */
  public abstract Optional<BigDecimal> high();

  static RangeRecord of(Range<BigDecimal> range) {
    return builder()
        .low(range.hasLowerBound() ? Optional.of(range.lowerEndpoint()) : Optional.empty())
        .high(range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty())
        .build();
  }

  /** Starts a record. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a record.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing.
   */
  public static final class Builder extends ImmutableRangeRecord.Builder {
    Builder() {}
  }
}
