package org.parley.quantity;

import java.math.BigDecimal;

/** How far a number may have been rounded before it was said. */
public enum Rounding {
  /** Not at all: 180 is 180. */
  NONE {
    @Override
    BigDecimal reach(BigDecimal number) {
      return BigDecimal.ZERO;
    }
  },

  /**
   * By up to half a unit of the last significant digit: 180 is 175 to 185, 1,400 is 1,350 to 1,450
   * and 1,401 is itself if only whole numbers are possible. Zeros at the end are not significant,
   * which is the usual convention of measurement (JCGM 100:2008, clause F.2.2.1, for the half
   * unit).
   */
  HALF_UNIT {
    @Override
    BigDecimal reach(BigDecimal number) {
      return number.signum() == 0
          ? BigDecimal.ZERO
          : BigDecimal.valueOf(5, number.stripTrailingZeros().scale() + 1);
    }
  };

  /** The largest distance of the number before rounding from this one, on either side. */
  abstract BigDecimal reach(BigDecimal number);
}
