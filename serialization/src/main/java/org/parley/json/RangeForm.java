package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;

/** A range of numbers as it is written: its ends, as far as it has any. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RangeForm(Optional<BigDecimal> low, Optional<BigDecimal> high) {
  static RangeForm of(Range<BigDecimal> range) {
    return new RangeForm(
        range.hasLowerBound() ? Optional.of(range.lowerEndpoint()) : Optional.empty(),
        range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty());
  }
}
