package org.parley.dataset.gtd;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.Claim;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CountCells;
import org.parley.dataset.EventParts;
import org.parley.dataset.RowEntities;
import org.parley.event.EventId;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;

/**
 * The columns with counts, each a claim of the database.
 *
 * <p>A total counts victims and attackers together; the column of the attackers has the scope
 * {@code attackers}, as in {@link org.parley.policy.GtdCasualties}. {@code -99} means that the
 * number was not reported; an empty cell has no meaning.
 */
final class GtdFigures {
  private static final String NOT_REPORTED = "-99";

  /** A word for -99 in some editions. */
  private static final String UNKNOWN = "Unknown";

  /**
   * A column with a count.
   *
   * @param column the column
   * @param measure the measure
   * @param whole the column of the count that it is part of
   */
  private record Figure(String column, Measure measure, Optional<String> whole) {
    static Figure of(String column, String measure) {
      return new Figure(column, Measure.parse(measure), Optional.empty());
    }

    static Figure part(String column, String measure, String whole) {
      return new Figure(column, Measure.parse(measure), Optional.of(whole));
    }

    Unit unit() {
      return column.equals("propvalue") ? Unit.of("iso4217:USD") : Unit.COUNT;
    }
  }

  private static final ImmutableList<Figure> FIGURES =
      ImmutableList.of(
          Figure.of("nkill", "person+killed"),
          Figure.part("nkillus", "person+killed@USA", "nkill"),
          Figure.part("nkillter", "person+killed@attackers", "nkill"),
          Figure.of("nwound", "person+injured"),
          Figure.part("nwoundus", "person+injured@USA", "nwound"),
          Figure.part("nwoundte", "person+injured@attackers", "nwound"),
          Figure.of("nperps", "perpetrator+participated"),
          Figure.of("nperpcap", "perpetrator+captured"),
          Figure.of("propvalue", "damage+caused"),
          Figure.of("nhostkid", "person+taken_hostage"));

  private GtdFigures() {}

  static ImmutableList<Claim> read(EventId event, RowCells cells) {
    Map<String, Quantity> read = new LinkedHashMap<>();
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    for (Figure figure : FIGURES) {
      Optional<Quantity> said = quantity(cells, figure.column());
      said.ifPresent(
          quantity -> {
            read.put(figure.column(), quantity);
            claims.add(claim(event, figure, quantity));
          });
    }
    FIGURES.forEach(figure -> figure.whole().ifPresent(whole -> check(cells, read, figure)));
    return claims.build();
  }

  private static Optional<Quantity> quantity(RowCells cells, String column) {
    Optional<String> word = cells.text(column).filter(UNKNOWN::equals);
    if (cells.text(column).filter(NOT_REPORTED::equals).isPresent()) {
      return Optional.of(Quantity.unspecified());
    }
    return word.isPresent()
        ? word.map(Quantity::unspecified)
        : CountCells.read(cells, column).map(Quantity::exactly);
  }

  private static Claim claim(EventId event, Figure figure, Quantity said) {
    Measurement counted = new Measurement(event, figure.measure(), said.withUnit(figure.unit()));
    return GtdCompiler.GTD.claim(GtdCompiler.claim(event, figure.column()), counted).build();
  }

  /** Reports a part that exceeds its whole. */
  private static void check(RowCells cells, Map<String, Quantity> read, Figure figure) {
    String whole = figure.whole().orElseThrow();
    Optional<BigDecimal> part = value(read, figure.column());
    Optional<BigDecimal> all = value(read, whole);
    if (part.isPresent() && all.isPresent() && part.get().compareTo(all.get()) > 0) {
      cells.report(
          figure.column(),
          "is "
              + part.get().toPlainString()
              + ", and "
              + whole
              + " is "
              + all.get().toPlainString());
    }
  }

  private static Optional<BigDecimal> value(Map<String, Quantity> read, String column) {
    return Optional.ofNullable(read.get(column)).flatMap(Quantity::value);
  }

  static void write(EventId event, RowEntities entities, CellWriter cells) {
    for (Figure figure : FIGURES) {
      cells.put(
          figure.column(),
          new EventParts(event).quantity(figure.column(), entities).flatMap(GtdFigures::cell));
    }
  }

  private static Optional<String> cell(Quantity said) {
    return said.quantifier() == Quantifier.UNSPECIFIED
        ? Optional.of(said.words().orElse(NOT_REPORTED))
        : said.value().map(BigDecimal::toPlainString);
  }
}
