package org.parley.benchmarks.reports;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.csv.CsvRow;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantity;

/** A draft of a row of the plain reports CSV, with the line of the row it is made from. */
final class PlainReport {
  private final CsvRow from;
  private final Map<String, String> cells = new LinkedHashMap<>();

  private PlainReport(CsvRow from) {
    this.from = from;
  }

  static PlainReport of(CsvRow row, String event, Measure measure) {
    return new PlainReport(row).with("event", event).with("measure", measure.toString());
  }

  /** Sets the claimant and the figure. */
  PlainReport by(String claimant, Quantity figure) {
    return with("claimant", claimant).with("figure", figure.toString());
  }

  PlainReport with(String column, String cell) {
    cells.put(column, cell);
    return this;
  }

  /** Keeps the cells of all other columns, under their names. */
  PlainReport keepingAllBut(ImmutableSet<String> read) {
    from.forEach(
        (column, cell) -> {
          if (!read.contains(column)) {
            cells.put(column, cell);
          }
        });
    return this;
  }

  CsvRow row() {
    return CsvRow.of(from.line(), cells);
  }
}
