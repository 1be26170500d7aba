package org.parley.dataset;

import static org.parley.Requirement.require;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.code.Code;
import org.parley.csv.RowCells;
import org.parley.event.Coordinates;
import org.parley.event.PlacePrecision;
import org.parley.event.Where;

/** Places of rows, and the columns {@code latitude} and {@code longitude} in decimal degrees. */
public final class PlaceCells {
  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";
  private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,20})?");

  private PlaceCells() {}

  /** The point of a row, if both of its cells have valid degrees. */
  public static Optional<Coordinates> read(RowCells cells) {
    reportIfAlone(cells, LATITUDE, LONGITUDE);
    reportIfAlone(cells, LONGITUDE, LATITUDE);
    Optional<Double> latitude =
        cells.read(LATITUDE, cell -> new Coordinates(degrees(cell), 0).latitude());
    Optional<Double> longitude =
        cells.read(LONGITUDE, cell -> new Coordinates(0, degrees(cell)).longitude());
    return point(latitude, longitude);
  }

  /** The point of two degrees; empty if one of them is missing. */
  public static Optional<Coordinates> point(Optional<Double> latitude, Optional<Double> longitude) {
    return latitude.flatMap(north -> longitude.map(east -> new Coordinates(north, east)));
  }

  /** The place of a row; empty if it has no name, no point and no code. */
  public static Optional<Where> place(
      Optional<String> name,
      Collection<Code> codes,
      Optional<Coordinates> point,
      Optional<PlacePrecision> precision) {
    return name.isEmpty() && codes.isEmpty() && point.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Where.builder()
                .name(name)
                .addAllCodes(codes)
                .coordinates(point)
                .precision(precision)
                .build());
  }

  private static void reportIfAlone(RowCells cells, String missing, String other) {
    if (cells.text(missing).isEmpty() && cells.text(other).isPresent()) {
      cells.report(missing, "is empty, and " + other + " is not");
    }
  }

  private static double degrees(String cell) {
    require(DEGREES.matcher(cell).matches(), "must be degrees such as -12.3456", cell);
    return Double.parseDouble(cell);
  }

  /** Writes the cells of a point, without zeros at their ends. */
  public static void write(Optional<Where> place, CellWriter cells) {
    write(place, LATITUDE, LONGITUDE, cells);
  }

  /** Writes the cells of a point into columns of other names. */
  public static void write(
      Optional<Where> place, String latitude, String longitude, CellWriter cells) {
    Optional<Coordinates> point = place.flatMap(Where::coordinates);
    cells.put(latitude, point.map(at -> text(at.latitude())));
    cells.put(longitude, point.map(at -> text(at.longitude())));
  }

  /** Degrees with the fewest digits, without an exponent. */
  public static String text(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
