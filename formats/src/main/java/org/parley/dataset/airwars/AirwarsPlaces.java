package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.event.Coordinates;
import org.parley.event.Event;
import org.parley.event.PlacePrecision;
import org.parley.event.Where;

/**
 * The place of an incident. How Airwars' words for the accuracy of a geolocation lie on the steps
 * of {@link PlacePrecision} is this library's reading; the word itself is kept as a code.
 */
final class AirwarsPlaces {
  private static final String REGION = "airwars.region";
  private static final String ACCURACY = "airwars.geolocation_accuracy";
  private static final ImmutableMap<String, PlacePrecision> PRECISION =
      ImmutableMap.<String, PlacePrecision>builder()
          .put("exact_location", PlacePrecision.EXACT)
          .put("exact_location_other", PlacePrecision.EXACT)
          .put("nearby_landmark", PlacePrecision.NEAR)
          .put("street", PlacePrecision.NEAR)
          .put("neighbourhood_area", PlacePrecision.NEAR)
          .put("village", PlacePrecision.NEAR)
          .put("town", PlacePrecision.NEAR)
          .put("city", PlacePrecision.NEAR)
          .put("subdistrict", PlacePrecision.DISTRICT)
          .put("district", PlacePrecision.DISTRICT)
          .put("province_governorate", PlacePrecision.PROVINCE)
          .buildOrThrow();

  private AirwarsPlaces() {}

  static Optional<Where> read(AirwarsRow row) {
    Optional<String> name = row.text("location_name");
    ImmutableSet.Builder<Code> found = ImmutableSet.builder();
    AirwarsCodes.OF_PLACES.forEach(column -> found.addAll(row.codes(column.column(), column)));
    row.read("region", region -> new Code(REGION, region)).ifPresent(found::add);
    ImmutableSet<Code> codes = found.build();
    Optional<Coordinates> point = point(row);
    return name.isEmpty() && codes.isEmpty() && point.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Where.builder()
                .name(name)
                .addAllCodes(codes)
                .coordinates(point)
                .precision(precision(codes))
                .build());
  }

  private static Optional<PlacePrecision> precision(ImmutableSet<Code> codes) {
    return codes.stream()
        .filter(code -> code.scheme().equals(ACCURACY))
        .findFirst()
        .map(code -> PRECISION.get(code.value()));
  }

  private static Optional<Coordinates> point(AirwarsRow row) {
    Optional<Double> latitude = degrees(row, "latitude", 90);
    Optional<Double> longitude = degrees(row, "longitude", 180);
    if (row.text("latitude").isPresent() != row.text("longitude").isPresent()) {
      String alone = row.text("latitude").isPresent() ? "latitude" : "longitude";
      row.tell(alone, "stands without the other coordinate");
    }
    return latitude.flatMap(north -> longitude.map(east -> new Coordinates(north, east)));
  }

  private static Optional<Double> degrees(AirwarsRow row, String column, int most) {
    Optional<Double> degrees = row.number(column).map(BigDecimal::doubleValue);
    if (degrees.filter(value -> Math.abs(value) > most).isPresent()) {
      row.tell(column, "must be from -" + most + " to " + most + ", got " + degrees.get());
      return Optional.empty();
    }
    return degrees;
  }

  static void write(Event event, Map<String, String> cells) {
    event.where().ifPresent(where -> write(where, cells));
  }

  private static void write(Where where, Map<String, String> cells) {
    where.name().ifPresent(name -> cells.put("location_name", name));
    AirwarsCodes.OF_PLACES.forEach(
        column -> cells.put(column.column(), column.cell(where.codes())));
    cells.put("region", new AirwarsCodes("region", REGION, ',').cell(where.codes()));
    where.coordinates().ifPresent(point -> write(point, cells));
  }

  private static void write(Coordinates point, Map<String, String> cells) {
    cells.put("latitude", plain(point.latitude()));
    cells.put("longitude", plain(point.longitude()));
  }

  private static String plain(double degrees) {
    return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}
