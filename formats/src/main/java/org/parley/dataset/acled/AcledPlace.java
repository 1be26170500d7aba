package org.parley.dataset.acled;

import static org.parley.Requirement.refused;

import java.util.ArrayList;
import java.util.List;
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
 * The place of a row, from the columns {@code iso} to {@code geo_precision}.
 *
 * <p>Geo-precision 1 is a known town, 2 a small part of a region or the surroundings of a town, 3 a
 * larger region. Their conversion to the seven steps of {@link PlacePrecision} is this library's
 * reading: {@code EXACT}, {@code NEAR}, {@code PROVINCE}.
 */
final class AcledPlace {
  private static final String ISO = "iso";
  private static final String ISO_SCHEME = "iso3166-1-numeric";
  private static final String LOCATION = "location";
  private static final String PRECISION = "geo_precision";
  private static final CodedColumns CODED =
      CodedColumns.of(
          AcledCompiler.SCHEME, "region", "country", "admin1", "admin2", "admin3", PRECISION);

  private AcledPlace() {}

  static Optional<Where> read(RowCells cells) {
    Optional<String> name = cells.words(LOCATION);
    Optional<Coordinates> point = PlaceCells.read(cells);
    List<Code> codes = new ArrayList<>();
    cells.read(ISO, cell -> new Code(ISO_SCHEME, cell)).ifPresent(codes::add);
    codes.addAll(CODED.read(cells));
    return PlaceCells.place(name, codes, point, precision(cells));
  }

  private static Optional<PlacePrecision> precision(RowCells cells) {
    return cells.read(
        PRECISION,
        cell ->
            switch (cell) {
              case "1" -> PlacePrecision.EXACT;
              case "2" -> PlacePrecision.NEAR;
              case "3" -> PlacePrecision.PROVINCE;
              default -> throw refused("must be 1, 2 or 3", cell);
            });
  }

  static void write(Where where, CellWriter cells) {
    CODED.write(where.codes(), cells);
    cells.putCode(ISO, where.codes(), ISO_SCHEME).put(LOCATION, where.name());
    PlaceCells.write(Optional.of(where), cells);
  }
}
