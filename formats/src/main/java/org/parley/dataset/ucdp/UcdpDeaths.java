package org.parley.dataset.ucdp;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.csv.RowCells;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;

/**
 * The number of people killed: low, best and high in one claim, and one exact claim for each group.
 *
 * <p>If the three are inconsistent, no total is claimed: the range without the best figure would be
 * something that nobody said. The groups, which add up to the best figure, are still claimed.
 */
final class UcdpDeaths {
  private UcdpDeaths() {}

  static void read(UcdpRowReader row) {
    Optional<BigDecimal> sum = groups(row);
    Optional<BigDecimal> best = figure(row, "best");
    Optional<BigDecimal> high = figure(row, "high");
    Optional<BigDecimal> low = figure(row, "low");
    if (low.isPresent() && best.isPresent() && high.isPresent()) {
      total(row, new Triple(low.get(), best.get(), high.get()));
    }
    if (sum.isPresent() && best.isPresent() && sum.get().compareTo(best.get()) != 0) {
      row.cells()
          .report(
              "best",
              "must be the sum of the deaths by group, " + sum.get() + ", got " + best.get());
    }
  }

  private static Optional<BigDecimal> figure(UcdpRowReader row, String column) {
    row.cells().require(column, text -> text);
    return UcdpNumbers.count(row.cells(), column);
  }

  /** Claims the groups; returns their sum, if all are there. */
  private static Optional<BigDecimal> groups(UcdpRowReader row) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean whole = true;
    for (UcdpDeathGroup group : UcdpDeathGroup.values()) {
      Optional<BigDecimal> count = UcdpNumbers.count(row.cells(), group.column());
      count.ifPresent(number -> claim(row, group, Quantity.exactly(number)));
      sum = sum.add(count.orElse(BigDecimal.ZERO));
      whole &= count.isPresent();
    }
    return whole ? Optional.of(sum) : Optional.empty();
  }

  private static void claim(UcdpRowReader row, UcdpDeathGroup group, Quantity quantity) {
    row.add(
        row.claim(group.column(), new Measurement(row.id(), group.measure(), quantity))
            .attribution(UcdpCompiler.ATTRIBUTION)
            .addCodes(group.people()));
  }

  /** The three figures of a total. */
  private record Triple(BigDecimal low, BigDecimal best, BigDecimal high) {
    boolean isRange() {
      return low.compareTo(high) <= 0;
    }

    boolean holdsBest() {
      return low.compareTo(best) <= 0 && best.compareTo(high) <= 0;
    }

    Quantity quantity() {
      return low.compareTo(high) == 0
          ? Quantity.exactly(best)
          : Quantity.builder()
              .quantifier(Quantifier.BETWEEN)
              .low(low)
              .high(high)
              .best(best)
              .build();
    }
  }

  private static void total(UcdpRowReader row, Triple figures) {
    report(row.cells(), figures);
    if (figures.holdsBest()) {
      row.add(
          row.claim("best", new Measurement(row.id(), UcdpDeathGroup.KILLED, figures.quantity()))
              .attribution(UcdpCompiler.ATTRIBUTION));
    }
  }

  private static void report(RowCells cells, Triple figures) {
    if (!figures.isRange()) {
      cells.report(
          "low", "must not exceed high, got low=" + figures.low() + ", high=" + figures.high());
    }
    if (!figures.holdsBest()) {
      cells.report(
          "best",
          "must lie between low and high, got low="
              + figures.low()
              + ", best="
              + figures.best()
              + ", high="
              + figures.high());
    }
  }

  static void write(UcdpRowWriter row) {
    Set<Measure> written = new HashSet<>();
    row.said(Measurement.class)
        .filter(said -> said.event().equals(row.event().id()) && canBeWritten(said.quantity()))
        .filter(said -> written.add(said.measure()))
        .forEach(said -> write(row, said.measure(), said.quantity()));
  }

  /** Whether it says no more than a row can: a number, or two ends with a best figure. */
  private static boolean canBeWritten(Quantity quantity) {
    return quantity.unit().equals(Unit.COUNT)
        && (quantity.quantifier() == Quantifier.EXACT || quantity.best().isPresent());
  }

  private static void write(UcdpRowWriter row, Measure measure, Quantity quantity) {
    UcdpDeathGroup.of(measure).ifPresent(group -> row.put(group.column(), text(quantity.value())));
    if (measure.equals(UcdpDeathGroup.KILLED)) {
      row.put("low", text(quantity.low().or(quantity::value)));
      row.put("best", text(quantity.best().or(quantity::value)));
      row.put("high", text(quantity.high().or(quantity::value)));
    }
  }

  private static Optional<String> text(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString);
  }
}
