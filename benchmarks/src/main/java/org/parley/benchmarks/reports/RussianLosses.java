package org.parley.benchmarks.reports;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.csv.RowCells;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.time.Edtf;

/**
 * Russian losses in Ukraine, as the Ukrainian ministry claims them day by day and as Oryx has seen
 * them in pictures. The object of a measure is the category as the file names it, because the
 * categories of the two differ slightly.
 */
final class RussianLosses {
  private static final String WAR = "Russia-Ukraine war";
  private static final String MINISTRY = "Ukrainian MoD";
  private static final String ORYX = "Oryx";
  private static final CharMatcher WORD =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
  private static final ImmutableSet<String> NO_CATEGORIES =
      ImmutableSet.of("date", "day", "greatest losses direction");
  private static final ColumnWords<Quantifier> QUALIFIERS =
      new ColumnWords<>(
          ImmutableMap.of("about", Quantifier.APPROXIMATELY, "more", Quantifier.MORE_THAN));

  private RussianLosses() {}

  /** The running tolls of a day, one of each category. */
  static void equipment(RowCells cells, PlainReports reports) {
    ImmutableSet<String> categories = categories(cells);
    for (String category : categories) {
      DailyFigures.exact(cells, category)
          .map(
              figure ->
                  claim(cells, lost(category), figure)
                      .with("stated_on", cells.row().text("date"))
                      .keepingAllBut(with("date", categories)))
          .ifPresent(reports::add);
    }
  }

  private static ImmutableSet<String> categories(RowCells cells) {
    return cells.row().columns().stream()
        .filter(column -> !NO_CATEGORIES.contains(column))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> with(String column, ImmutableSet<String> columns) {
    return ImmutableSet.<String>builder().add(column).addAll(columns).build();
  }

  private static Measure lost(String category) {
    return Measure.of(word(category), "lost");
  }

  /**
   * A name as a word of a measure: characters other than ASCII letters and digits are treated as
   * spaces.
   */
  private static String word(String name) {
    return WORD.negate().trimAndCollapseFrom(Ascii.toLowerCase(name), '_');
  }

  private static PlainReport claim(RowCells cells, Measure measure, Quantity figure) {
    return PlainReport.of(cells.row(), WAR, measure).by(MINISTRY, figure).with("role", "party");
  }

  /** Adds the soldiers lost by a day, "about" a number or "more"; prisoners have no claimant. */
  static void personnel(RowCells cells, PlainReports reports) {
    Optional<BigDecimal> number = CellBounds.number(cells, "personnel");
    Optional<Quantifier> qualifier = cells.require("personnel*", QUALIFIERS::parse);
    if (number.isPresent() && qualifier.isPresent()) {
      reports.add(
          claim(cells, lost("personnel"), Quantity.of(qualifier.get(), number.get()))
              .with("stated_on", cells.row().text("date"))
              .keepingAllBut(ImmutableSet.of("date", "personnel", "personnel*")));
    }
  }

  /** Adds the ministry's additions to and corrections of its tolls on a day; 0 is skipped. */
  static void corrections(RowCells cells, PlainReports reports) {
    ImmutableSet<String> categories = categories(cells);
    Optional<Edtf> day = cells.require("date", Edtf::parse);
    for (String category : categories) {
      Optional<BigDecimal> change = cells.read(category, RussianLosses::change);
      if (day.isPresent() && change.isPresent() && change.get().signum() != 0) {
        String effect = change.get().signum() > 0 ? "added" : "taken_back";
        Measure measure = DailyFigures.on(day.get(), Measure.of(word(category), effect));
        Quantity figure = Quantity.of(Quantifier.EXACT, change.get().abs());
        reports.add(
            claim(cells, measure, figure)
                .with("stated_on", day.get().toString())
                .keepingAllBut(with("date", categories)));
      }
    }
  }

  private static BigDecimal change(String cell) {
    try {
      return new BigDecimal(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("must be a number, got '" + cell + "'", e);
    }
  }

  /** Adds the pieces of a model that Oryx has seen: at least this many were lost. */
  static void seen(RowCells cells, PlainReports reports) {
    String category = cells.row().text("equipment_oryx");
    String model = "model_" + word(cells.row().text("model"));
    atLeast(
        cells,
        "losses_total",
        floor ->
            reports.add(
                PlainReport.of(cells.row(), WAR, Measure.of(word(category), "lost", model))
                    .by(ORYX, floor)
                    .keepingAllBut(ImmutableSet.of("losses_total"))));
  }

  private static void atLeast(RowCells cells, String column, Consumer<Quantity> use) {
    CellBounds.number(cells, column)
        .map(number -> Quantity.of(Quantifier.AT_LEAST, number))
        .ifPresent(use);
  }

  /** Adds both figures for one category on one day: the claim, and the number seen as its floor. */
  static void claimedAndSeen(RowCells cells, PlainReports reports) {
    Measure measure = lost(cells.row().text("category"));
    ImmutableSet<String> read = ImmutableSet.of("mod_claim", "oryx_verified_floor");
    DailyFigures.exact(cells, "mod_claim")
        .map(figure -> claim(cells, measure, figure).keepingAllBut(read))
        .ifPresent(reports::add);
    atLeast(
        cells,
        "oryx_verified_floor",
        floor ->
            reports.add(
                PlainReport.of(cells.row(), WAR, measure).by(ORYX, floor).keepingAllBut(read)));
  }
}
