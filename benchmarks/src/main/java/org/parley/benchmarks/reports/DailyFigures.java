package org.parley.benchmarks.reports;

import java.util.Optional;
import org.parley.csv.RowCells;
import org.parley.proposition.Flow;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.time.Edtf;

/** Figures and measures of the tables that count from day to day. */
final class DailyFigures {
  private DailyFigures() {}

  /** The number in a cell; empty if the cell is empty or, with a problem, not a number. */
  static Optional<Quantity> exact(RowCells cells, String column) {
    return CellBounds.number(cells, column).map(number -> Quantity.of(Quantifier.EXACT, number));
  }

  /** The measure of all that were counted up to a day; different days are different measures. */
  static Measure upTo(Edtf day, Measure measure) {
    return counted(measure, Edtf.parse("../" + day), Flow.CUMULATIVE);
  }

  /** The measure of those that were counted on a day. */
  static Measure on(Edtf day, Measure measure) {
    return counted(measure, day, Flow.PERIOD);
  }

  private static Measure counted(Measure measure, Edtf period, Flow flow) {
    return Measure.builder()
        .object(measure.object())
        .effect(measure.effect())
        .addAllQualifiers(measure.qualifiers())
        .scope(measure.scope())
        .period(period)
        .flow(flow)
        .build();
  }
}
