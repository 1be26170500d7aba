package org.parley.policy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.ReportedFigure;

/** The bounds of several reported figures. */
final class ReportedBounds {
  private ReportedBounds() {}

  static BigDecimal least(
      Collection<ReportedFigure> said, Function<ReportedFigure, BigDecimal> number) {
    Iterator<ReportedFigure> each = said.iterator();
    BigDecimal least = number.apply(each.next());
    while (each.hasNext()) {
      least = least.min(number.apply(each.next()));
    }
    return least;
  }

  static BigDecimal greatest(
      Collection<ReportedFigure> said, Function<ReportedFigure, BigDecimal> number) {
    Iterator<ReportedFigure> each = said.iterator();
    BigDecimal greatest = number.apply(each.next());
    while (each.hasNext()) {
      greatest = greatest.max(number.apply(each.next()));
    }
    return greatest;
  }

  /** The range from the smallest lower to the largest upper end. */
  static Estimate.Figure span(Collection<ReportedFigure> said) {
    return range(least(said, ReportedFigure::low), greatest(said, ReportedFigure::high));
  }

  static Estimate.Figure range(BigDecimal low, BigDecimal high) {
    return new Estimate.Figure(low, java.util.Optional.empty(), java.util.Optional.of(high));
  }

  static BigDecimal[] ends(Estimate.Figure figure) {
    return figure
        .high()
        .map(high -> new BigDecimal[] {figure.low(), high})
        .orElseGet(() -> new BigDecimal[] {figure.low()});
  }
}
