package org.parley.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.csv.RowCells;
import org.parley.event.Coordinates;

/** The columns {@code latitude} and {@code longitude}, in decimal degrees. */
public final class CoordinateCells {
  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";
  private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,20})?");

  private CoordinateCells() {}

  /** The point of a row, if both of its cells have degrees that are in range. */
  public static Optional<Coordinates> read(RowCells cells) {
    tellIfAlone(cells, LATITUDE, LONGITUDE);
    tellIfAlone(cells, LONGITUDE, LATITUDE);
    Optional<Double> latitude =
        cells.read(LATITUDE, cell -> new Coordinates(degrees(cell), 0).latitude());
    Optional<Double> longitude =
        cells.read(LONGITUDE, cell -> new Coordinates(0, degrees(cell)).longitude());
    return latitude.flatMap(lat -> longitude.map(lon -> new Coordinates(lat, lon)));
  }

  private static void tellIfAlone(RowCells cells, String missing, String other) {
    if (cells.text(missing).isEmpty() && cells.text(other).isPresent()) {
      cells.tell(missing, "is empty, and " + other + " is not");
    }
  }

  private static double degrees(String cell) {
    checkArgument(
        DEGREES.matcher(cell).matches(), "degrees are written as -12.3456, got '%s'", cell);
    return Double.parseDouble(cell);
  }

  /** The cells of a point, without zeros at their ends. */
  public static ImmutableMap<String, String> write(Coordinates point) {
    return ImmutableMap.of(LATITUDE, text(point.latitude()), LONGITUDE, text(point.longitude()));
  }

  private static String text(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
