package org.parley.dataset.ucdp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.csv.RowCells;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.PlaceCells;
import org.parley.event.Coordinates;
import org.parley.event.PlacePrecision;
import org.parley.event.Where;
import org.parley.proposition.Circumstance;

/**
 * The place of the event: the name and point assigned to it, its divisions as codes; and the words
 * of the report about the place, which are a claim.
 */
final class UcdpPlaces {
  /** The columns of codes, each with its scheme. */
  private static final ImmutableMap<String, String> CODES =
      ImmutableMap.of(
          "adm_1", UcdpCompiler.scheme("adm_1"),
          "adm_2", UcdpCompiler.scheme("adm_2"),
          "country", UcdpCompiler.scheme("country"),
          "country_id", UcdpCompiler.GLEDITSCH_WARD,
          "region", UcdpCompiler.scheme("region"),
          "priogrid_gid", "priogrid");

  /** The steps of {@code where_prec}, from 1. */
  private static final ImmutableList<PlacePrecision> STEPS =
      ImmutableList.copyOf(PlacePrecision.values());

  private UcdpPlaces() {}

  static void read(UcdpRowReader row) {
    RowCells cells = row.cells();
    Optional<String> name = cells.text("where_coordinates");
    Optional<Coordinates> point = point(cells);
    ImmutableSet<Code> codes = codes(row);
    Optional<PlacePrecision> precision = cells.read("where_prec", UcdpPlaces::precision);
    Optional<Where> where = PlaceCells.place(name, codes, point, precision);
    row.event().where(where);
    if (where.isEmpty() && precision.isPresent()) {
      cells.refuse("where_prec", "must not be given for a row without a place");
    }
    cells.text("where_description").ifPresent(words -> describe(row, words));
  }

  private static PlacePrecision precision(String text) {
    return STEPS.get(UcdpNumbers.step(text, STEPS.size()) - 1);
  }

  private static Optional<Coordinates> point(RowCells cells) {
    Optional<Double> latitude =
        cells.read("latitude", text -> new Coordinates(UcdpNumbers.degrees(text), 0).latitude());
    Optional<Double> longitude =
        cells.read("longitude", text -> new Coordinates(0, UcdpNumbers.degrees(text)).longitude());
    tellMissing(cells, "latitude", longitude);
    tellMissing(cells, "longitude", latitude);
    return PlaceCells.point(latitude, longitude);
  }

  private static void tellMissing(RowCells cells, String column, Optional<Double> other) {
    if (other.isPresent() && cells.text(column).isEmpty()) {
      cells.refuse(column, "must not be empty if the other degrees are given");
    }
  }

  private static ImmutableSet<Code> codes(UcdpRowReader row) {
    ImmutableSet.Builder<Code> codes = ImmutableSet.builder();
    CODES.forEach((column, scheme) -> row.code(column, scheme).ifPresent(codes::add));
    return codes.build();
  }

  private static void describe(UcdpRowReader row, String words) {
    Circumstance place = Circumstance.builder().event(row.id()).where(Where.of(words)).build();
    row.add(row.claim("place", place).attribution(UcdpCompiler.ATTRIBUTION));
  }

  static void write(UcdpRowWriter row) {
    row.event().where().ifPresent(where -> write(row, where));
    row.said(Circumstance.class)
        .flatMap(said -> said.where().flatMap(Where::name).stream())
        .findFirst()
        .ifPresent(words -> row.put("where_description", words));
  }

  private static void write(UcdpRowWriter row, Where where) {
    row.put("where_coordinates", where.name());
    row.put("where_prec", where.precision().map(step -> String.valueOf(STEPS.indexOf(step) + 1)));
    CODES.forEach((column, scheme) -> row.put(column, CodedColumns.first(where.codes(), scheme)));
    PlaceCells.write(Optional.of(where), row.cells());
    row.put("geom_wkt", where.coordinates().map(UcdpPlaces::wellKnownText));
  }

  private static String wellKnownText(Coordinates point) {
    return "POINT ("
        + PlaceCells.text(point.longitude())
        + " "
        + PlaceCells.text(point.latitude())
        + ")";
  }
}
