package org.parley.dataset.ucdp;

import com.google.common.collect.ImmutableMap;
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
 * How many were killed: low, best and high in one claim, and one exact claim for each group.
 *
 * <p>Where the three do not fit together the programme's total is in no claim. Half of it, the
 * range without the best figure, would be something that nobody said. The groups stand all the
 * same, and they add up to the best figure.
 */
final class Deaths {
  private static final Measure KILLED = Measure.of("person", "killed");

  /** The groups of the dead, each with its column. */
  private static final ImmutableMap<String, Measure> GROUPS =
      ImmutableMap.of(
          "deaths_a", Measure.parse("person+killed+combatant@side_a"),
          "deaths_b", Measure.parse("person+killed+combatant@side_b"),
          "deaths_civilians", Measure.parse("person+killed+civilian@civilians"),
          "deaths_unknown", Measure.parse("person+killed@unknown"));

  private static final ImmutableMap<Measure, String> COLUMNS = columns();

  private Deaths() {}

  private static ImmutableMap<Measure, String> columns() {
    ImmutableMap.Builder<Measure, String> columns = ImmutableMap.builder();
    GROUPS.forEach((column, measure) -> columns.put(measure, column));
    return columns.buildOrThrow();
  }

  static void read(RowDraft row) {
    Optional<BigDecimal> sum = groups(row);
    Optional<BigDecimal> best = figure(row, "best");
    Optional<BigDecimal> high = figure(row, "high");
    Optional<BigDecimal> low = figure(row, "low");
    if (low.isPresent() && best.isPresent() && high.isPresent()) {
      total(row, new Triple(low.get(), best.get(), high.get()));
    }
    if (sum.isPresent() && best.isPresent() && sum.get().compareTo(best.get()) != 0) {
      row.cells()
          .tell(
              "best",
              "must be the sum of the deaths by group, " + sum.get() + ", got " + best.get());
    }
  }

  private static Optional<BigDecimal> figure(RowDraft row, String column) {
    row.cells().require(column, text -> text);
    return Numbers.count(row.cells(), column);
  }

  /** Claims the groups; their sum, if all are there. */
  private static Optional<BigDecimal> groups(RowDraft row) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean whole = true;
    for (var group : GROUPS.entrySet()) {
      Optional<BigDecimal> count = Numbers.count(row.cells(), group.getKey());
      count.ifPresent(
          number -> claim(row, group.getKey(), group.getValue(), Quantity.exactly(number)));
      sum = sum.add(count.orElse(BigDecimal.ZERO));
      whole &= count.isPresent();
    }
    return whole ? Optional.of(sum) : Optional.empty();
  }

  private static void claim(RowDraft row, String part, Measure measure, Quantity quantity) {
    row.claim(part, new Measurement(row.id(), measure, quantity));
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

  private static void total(RowDraft row, Triple figures) {
    tell(row.cells(), figures);
    if (figures.holdsBest()) {
      claim(row, "best", KILLED, figures.quantity());
    }
  }

  private static void tell(RowCells cells, Triple figures) {
    if (!figures.isRange()) {
      cells.tell(
          "low", "must not exceed high, got low=" + figures.low() + ", high=" + figures.high());
    }
    if (!figures.holdsBest()) {
      cells.tell(
          "best",
          "must lie between low and high, got low="
              + figures.low()
              + ", best="
              + figures.best()
              + ", high="
              + figures.high());
    }
  }

  static void write(RowText row) {
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

  private static void write(RowText row, Measure measure, Quantity quantity) {
    String group = COLUMNS.get(measure);
    if (group != null) {
      row.put(group, text(quantity.value()));
    } else if (measure.equals(KILLED)) {
      row.put("low", text(quantity.low().or(quantity::value)));
      row.put("best", text(quantity.best().or(quantity::value)));
      row.put("high", text(quantity.high().or(quantity::value)));
    }
  }

  private static Optional<String> text(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString);
  }
}
