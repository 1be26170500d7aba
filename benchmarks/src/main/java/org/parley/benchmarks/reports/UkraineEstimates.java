package org.parley.benchmarks.reports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantity;

/**
 * The Economist's collection of estimates of the dead and wounded of the Russia-Ukraine war: the
 * event is the war, the scope of a measure the country whose soldiers are counted, the claimant the
 * source. Each figure counts from the beginning of the war to its day, so a later one of the same
 * source updates an earlier one.
 */
final class UkraineEstimates {
  private static final String WAR = "Russia-Ukraine war";
  private static final ColumnWords<Measure> MEASURES =
      new ColumnWords<>(
          ImmutableMap.of(
              "deaths", Measure.of("person", "killed"),
              "casualties", Measure.of("person", "killed_or_injured")));
  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final String PARTIES = "ignore for chart, data from warring parties";
  private static final String UK_DATE = "date (at beginning of next month)";
  private static final String UK_TOLL = "cumulative casualties";

  private UkraineEstimates() {}

  /** Adds one estimate of one source. */
  static void bySource(RowCells cells, PlainReports reports) {
    Optional<Measure> measure = measure(cells, "type");
    Optional<LocalDate> day = cells.require("date", UkraineEstimates::british);
    Optional<Quantity> figure = CellBounds.read(cells, "estimate_low", "estimate", "estimate_high");
    if (measure.isPresent() && day.isPresent() && figure.isPresent()) {
      PlainReport report =
          PlainReport.of(cells.row(), WAR, measure.get())
              .by(cells.row().text("source"), figure.get())
              .with("stated_on", day.get().toString())
              .with("source", cells.row().text("source_url"));
      cells.text(PARTIES).ifPresent(any -> report.with("role", "party"));
      reports.add(
          report.keepingAllBut(
              ImmutableSet.of(
                  "date",
                  "estimate_low",
                  "estimate",
                  "estimate_high",
                  "type",
                  "source",
                  "source_url",
                  "country")));
    }
  }

  private static Optional<Measure> measure(RowCells cells, String column) {
    Optional<String> country = cells.require("country", String::toString);
    return cells.require(column, MEASURES::parse).flatMap(of -> country.map(of::withScope));
  }

  private static LocalDate british(String cell) {
    try {
      return LocalDate.parse(cell, BRITISH);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "must be a date in the form dd/mm/yyyy, got '" + cell + "'", e);
    }
  }

  /** The estimates of a model, each between the ends of its confidence interval. */
  static void ofModel(RowCells cells, PlainReports reports) {
    Optional<Measure> measure = measure(cells, "type");
    Optional<Quantity> figure = CellBounds.read(cells, "ci_lower", "estimate", "ci_upper");
    if (measure.isPresent() && figure.isPresent()) {
      reports.add(
          PlainReport.of(cells.row(), WAR, measure.get())
              .by("The Economist, meta-estimate", figure.get())
              .with("stated_on", cells.row().text("date"))
              .keepingAllBut(
                  ImmutableSet.of("date", "type", "country", "ci_lower", "estimate", "ci_upper")));
    }
  }

  /** Adds the running toll of the British ministry; values of a single month are kept. */
  static void ofBritain(RowCells cells, PlainReports reports) {
    Optional<LocalDate> day = cells.require(UK_DATE, UkraineEstimates::british);
    Optional<Quantity> figure = DailyFigures.exact(cells, UK_TOLL);
    if (day.isPresent() && figure.isPresent()) {
      reports.add(
          PlainReport.of(cells.row(), WAR, MEASURES.parse("casualties").withScope("russia"))
              .by(cells.row().text("source"), figure.get())
              .with("stated_on", day.get().toString())
              .with("source", cells.row().text("source_url"))
              .keepingAllBut(ImmutableSet.of(UK_DATE, UK_TOLL, "source", "source_url")));
    }
  }

  /** Adds estimates whose bounds are in separate rows, under one {@code source_id}. */
  static void inParts(ImmutableList<CsvRow> rows, PlainReports reports) {
    ImmutableListMultimap<String, CsvRow> estimates =
        Multimaps.index(rows, row -> row.text("source_id"));
    Multimaps.asMap(estimates).values().forEach(parts -> add(parts, reports));
  }

  private static void add(List<CsvRow> parts, PlainReports reports) {
    RowCells cells = new RowCells(parts.get(0), reports.problems());
    Optional<Measure> measure = measure(cells, "source_type");
    Optional<Quantity> figure =
        new CellBounds(
                part(parts, "estimate_low", reports),
                part(parts, "estimate", reports),
                part(parts, "estimate_high", reports))
            .read(cells, "estimate");
    if (measure.isPresent() && figure.isPresent()) {
      reports.add(
          PlainReport.of(cells.row(), WAR, measure.get())
              .by(cells.row().text("source"), figure.get())
              .with("stated_on", cells.row().text("date"))
              .keepingAllBut(
                  ImmutableSet.of(
                      "date", "source", "country", "estimate_type", "estimate", "source_type")));
    }
  }

  private static Optional<BigDecimal> part(List<CsvRow> parts, String type, PlainReports reports) {
    List<CsvRow> found =
        parts.stream()
            .filter(row -> row.text("estimate_type").equals(type))
            .collect(toImmutableList());
    found.stream()
        .skip(1)
        .forEach(
            row ->
                reports
                    .problems()
                    .add(
                        row.line(),
                        "estimate_type",
                        "'"
                            + type
                            + "' of this source_id is in line "
                            + found.get(0).line()
                            + " already"));
    return found.stream()
        .findFirst()
        .flatMap(row -> CellBounds.number(new RowCells(row, reports.problems()), "estimate"));
  }
}
