package org.parley.dataset.gtd;

import static org.parley.Requirement.refused;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.PlaceCells;
import org.parley.event.Coordinates;
import org.parley.event.PlacePrecision;
import org.parley.event.Where;

/**
 * The place of a row, from the columns {@code country} to {@code vicinity}.
 *
 * <p>Specificity 1 is a town with its own point, 2 and 3 have the point of the smallest division
 * that could be found, 4 that of a division of the first order, and 5 has none. Their conversion to
 * {@link PlacePrecision} is this library's reading. A city {@code Unknown} is kept as a code, not
 * as a name.
 */
final class GtdPlace {
  private static final String CITY = "city";
  private static final String UNKNOWN = "Unknown";
  private static final String SPECIFICITY = "specificity";
  private static final String VICINITY = "vicinity";
  private static final CodedColumns CODED =
      CodedColumns.of(
          GtdCompiler.SCHEME,
          "country",
          "country_txt",
          "region",
          "region_txt",
          "provstate",
          SPECIFICITY,
          VICINITY);
  private static final Code UNKNOWN_CITY = new Code(GtdCompiler.SCHEME + "." + CITY, UNKNOWN);

  private GtdPlace() {}

  static Optional<Where> read(RowCells cells) {
    Optional<String> city = cells.words(CITY);
    Optional<Coordinates> point = PlaceCells.read(cells);
    Optional<PlacePrecision> precision = precision(cells);
    ImmutableList.Builder<Code> codes = ImmutableList.builder();
    city.filter(UNKNOWN::equals).ifPresent(any -> codes.add(UNKNOWN_CITY));
    codes.addAll(CODED.read(cells));
    Optional<String> name = city.filter(any -> !any.equals(UNKNOWN));
    return PlaceCells.place(name, codes.build(), point, precision);
  }

  private static Optional<PlacePrecision> precision(RowCells cells) {
    return cells.read(
        SPECIFICITY,
        cell ->
            switch (cell) {
              case "1" ->
                  cells.row().text(VICINITY).equals("1")
                      ? PlacePrecision.NEAR
                      : PlacePrecision.EXACT;
              case "2", "3" -> PlacePrecision.DISTRICT;
              case "4" -> PlacePrecision.PROVINCE;
              case "5" -> PlacePrecision.COUNTRY;
              default -> throw refused("must be from 1 to 5", cell);
            });
  }

  static void write(Where where, CellWriter cells) {
    CODED.write(where.codes(), cells);
    cells.put(CITY, where.name());
    if (where.codes().contains(UNKNOWN_CITY)) {
      cells.put(CITY, UNKNOWN);
    }
    PlaceCells.write(Optional.of(where), cells);
  }
}
