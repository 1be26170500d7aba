package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.NamedCells;
import org.parley.dataset.PlaceCells;
import org.parley.event.Coordinates;
import org.parley.event.PlacePrecision;
import org.parley.event.Where;

/**
 * The place of an incident. The conversion of Airwars' words for the accuracy of a geolocation to
 * {@link PlacePrecision} is this library's reading; the word itself is kept as a code.
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

  static Optional<Where> read(NamedCells row, CodedColumns places) {
    Optional<String> name = row.text("location_name");
    ImmutableSet.Builder<Code> found = ImmutableSet.builder();
    found.addAll(places.read(row));
    row.read("region", region -> new Code(REGION, region)).ifPresent(found::add);
    ImmutableSet<Code> codes = found.build();
    Optional<Coordinates> point = row.point("latitude", "longitude");
    return PlaceCells.place(name, codes, point, precision(codes));
  }

  private static Optional<PlacePrecision> precision(ImmutableSet<Code> codes) {
    return codes.stream()
        .filter(code -> code.scheme().equals(ACCURACY))
        .findFirst()
        .map(code -> PRECISION.get(code.value()));
  }

  static void write(Where where, CodedColumns places, CellWriter cells) {
    cells.put("location_name", where.name());
    places.write(where.codes(), cells);
    cells.put("region", String.join(",", CodedColumns.values(where.codes(), REGION)));
    PlaceCells.write(Optional.of(where), cells);
  }
}
