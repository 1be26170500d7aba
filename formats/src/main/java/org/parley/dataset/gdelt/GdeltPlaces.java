package org.parley.dataset.gdelt;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.parley.Requirement.refused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.code.Code;
import org.parley.dataset.CellWriter;
import org.parley.dataset.PlaceCells;
import org.parley.event.Coordinates;
import org.parley.event.PlacePrecision;
import org.parley.event.Where;

/**
 * A place by its type, name, codes and point.
 *
 * <p>Countries are coded by FIPS 10-4, in which {@code CH} is China. The point is the centre of the
 * named place, which may be a whole country.
 */
final class GdeltPlaces {
  private static final String TYPE = "gdelt.geo-type";
  private static final String NO_PLACE = "0";

  private static final ImmutableMap<String, String> SCHEMES =
      ImmutableMap.of(
          "Type", TYPE,
          "CountryCode", "fips",
          "ADM1Code", "gdelt.adm1",
          "ADM2Code", "gdelt.adm2",
          "FeatureID", "gdelt.feature");

  /**
   * The precisions for the types of the codebook; that a city means near is this library's reading.
   */
  private static final ImmutableMap<String, PlacePrecision> PRECISIONS =
      ImmutableMap.of(
          "1", PlacePrecision.COUNTRY,
          "2", PlacePrecision.PROVINCE,
          "3", PlacePrecision.NEAR,
          "4", PlacePrecision.NEAR,
          "5", PlacePrecision.PROVINCE);

  private GdeltPlaces() {}

  /** The place; empty if none was found. */
  static Optional<Where> read(GdeltParts parts) {
    ImmutableList<Code> codes =
        Stream.of("CountryCode", "ADM1Code", "ADM2Code", "FeatureID")
            .flatMap(part -> parts.code(part, scheme(part)).stream())
            .collect(toImmutableList());
    Optional<Code> type = type(parts);
    Optional<Coordinates> point = point(parts);
    return parts.text("FullName").isEmpty() && codes.isEmpty() && point.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Where.builder()
                .name(parts.text("FullName"))
                .addAllCodes(type.stream().toList())
                .addAllCodes(codes)
                .coordinates(point)
                .precision(type.map(code -> PRECISIONS.get(code.value())))
                .build());
  }

  private static String scheme(String part) {
    return SCHEMES.getOrDefault(part, GdeltCompiler.SCHEME);
  }

  private static Optional<Code> type(GdeltParts parts) {
    return parts
        .read("Type", GdeltPlaces::checkedType)
        .filter(code -> !code.value().equals(NO_PLACE));
  }

  private static Code checkedType(String text) {
    if (!PRECISIONS.containsKey(text) && !text.equals(NO_PLACE)) {
      throw refused("must be 1 to 5, or 0 if no place was found", text);
    }
    return new Code(TYPE, text);
  }

  private static Optional<Coordinates> point(GdeltParts parts) {
    Optional<Double> latitude =
        parts.read("Lat", text -> GdeltNumbers.decimal(text, 90).doubleValue());
    Optional<Double> longitude =
        parts.read("Long", text -> GdeltNumbers.decimal(text, 180).doubleValue());
    if (parts.text("Lat").isPresent() != parts.text("Long").isPresent()) {
      String alone = parts.text("Lat").isPresent() ? "Lat" : "Long";
      parts
          .problems()
          .accept(
              alone, "must come with the other degrees; a point has a latitude and a longitude");
    }
    return PlaceCells.point(latitude, longitude);
  }

  /** The cells of a place, by their parts. */
  static ImmutableMap<String, String> write(Optional<Where> place) {
    return place.map(GdeltPlaces::write).orElse(ImmutableMap.of("Type", NO_PLACE));
  }

  private static ImmutableMap<String, String> write(Where where) {
    CellWriter cells = CellWriter.create().put("FullName", where.name());
    SCHEMES.forEach((part, scheme) -> cells.putCode(part, where.codes(), scheme));
    PlaceCells.write(Optional.of(where), "Lat", "Long", cells);
    return cells.written();
  }
}
