package org.parley.consistency;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import org.parley.quantity.Unit;
import org.parley.reconcile.Ranges;

/** Checks that no share exceeds 100 percent. */
final class PercentOfAWhole implements Rule {
  private static final Range<BigDecimal> WHOLE =
      Range.closed(BigDecimal.ZERO, BigDecimal.valueOf(100));

  @Override
  public List<Finding> find(EventVerdicts evidence) {
    return evidence
        .figures()
        .filter(figure -> figure.unit().equals(Unit.PERCENT))
        .filter(figure -> Ranges.isBelow(WHOLE, figure.interval()))
        .<Finding>map(figure -> new Finding.MoreThanTheWhole(figure.event(), figure.read()))
        .toList();
  }
}
