package org.parley.benchmarks.reports;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.benchmarks.accuracy.BattleCoder;
import org.parley.benchmarks.accuracy.CodedNumbers;
import org.parley.csv.RowCells;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;

/**
 * Battles of the American Civil War: the event is the battle under its number of the Civil War
 * Sites Advisory Commission, the scope of a measure the side, the claimant the source.
 */
final class CivilWarBattles {
  private static final ImmutableMap<String, Measure> MEASURES =
      ImmutableMap.<String, Measure>builder()
          .put("casualties", Measure.of("person", "killed_injured_missing_or_captured"))
          .put("killed", Measure.of("person", "killed"))
          .put("wounded", Measure.of("person", "injured"))
          .put("missing_captured", Measure.of("person", "missing_or_captured"))
          .put("killed_wounded", Measure.of("person", "killed_or_injured"))
          .put("strength", Measure.of("person", "present"))
          .buildOrThrow();
  private static final ColumnWords<Measure> WORDS = new ColumnWords<>(MEASURES);
  private static final String REFERENCE = "National Park Service";

  private CivilWarBattles() {}

  /** Adds one source's losses of one side, as a range. */
  static void losses(RowCells cells, PlainReports reports) {
    Optional<Measure> measure = side(cells);
    Optional<String> source = cells.require("source", String::toString);
    Optional<Quantity> figure = CellBounds.read(cells, "min", "best", "max");
    if (measure.isPresent() && source.isPresent() && figure.isPresent()) {
      reports.add(
          PlainReport.of(cells.row(), cells.row().text("cwsac_id"), measure.get())
              .by(source.get(), figure.get())
              .keepingAllBut(
                  ImmutableSet.of("cwsac_id", "belligerent", "measure", "source", "min", "max")));
    }
  }

  private static Optional<Measure> side(RowCells cells) {
    Optional<String> side = cells.require("belligerent", name -> name.replace(' ', '_'));
    return cells.require("measure", WORDS::parse).flatMap(of -> side.map(of::withScope));
  }

  /** Adds a mean of the reference, which is not a count, as "about" that number. */
  static void means(RowCells cells, PlainReports reports) {
    Optional<Measure> measure = side(cells);
    Optional<BigDecimal> mean = CellBounds.number(cells, "mean");
    if (measure.isPresent() && mean.isPresent()) {
      reports.add(
          PlainReport.of(cells.row(), cells.row().text("cwsac_id"), measure.get())
              .by(REFERENCE, Quantity.of(Quantifier.APPROXIMATELY, mean.get()))
              .keepingAllBut(ImmutableSet.of("cwsac_id", "belligerent", "measure", "mean")));
    }
  }

  /** Adds the numbers that a text gives for all and for each side. */
  static void texts(RowCells cells, PlainReports reports) {
    CodedNumbers numbers = BattleCoder.code(cells.row().text("text"));
    if (numbers.isEmpty()) {
      cells.report("text", "gives no number of people; there is no claim");
    }
    cells
        .require("kind", WORDS::parse)
        .ifPresent(
            measure -> {
              add(numbers.total(), measure, cells, reports);
              add(numbers.us(), measure.withScope("US"), cells, reports);
              add(numbers.cs(), measure.withScope("CS"), cells, reports);
            });
  }

  private static void add(
      Optional<Range<BigDecimal>> number, Measure measure, RowCells cells, PlainReports reports) {
    number
        .map(
            range ->
                new CellBounds(
                    Optional.of(range.lowerEndpoint()),
                    Optional.empty(),
                    Optional.of(range.upperEndpoint())))
        .flatMap(bounds -> bounds.read(cells, "text"))
        .ifPresent(
            figure ->
                reports.add(
                    PlainReport.of(cells.row(), cells.row().text("battle"), measure)
                        .by(cells.row().text("source"), figure)
                        .keepingAllBut(ImmutableSet.of("source", "battle", "kind"))));
  }
}
