package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.parley.TextArbitraries;
import org.parley.dataset.TableRoundTrip;

class AirwarsFormatPropertyTest {
  private static final List<String> COLUMNS = columns();

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(AirwarsFormat.withDefaults().columns());
    columns.add("country_name");
    columns.add("belligerent_5_belligerent_slug");
    columns.add("a/b~c");
    return ImmutableList.copyOf(columns);
  }

  @Property(tries = 300)
  void everyCellComesBack(@ForAll("tables") List<Map<String, String>> rows) {
    TableRoundTrip trip = TableRoundTrip.of(AirwarsFormat.withDefaults(), COLUMNS, rows);

    trip.assertSame(rows);
    if (rows.size() == 1
        || trip.problems().stream().noneMatch(told -> told.contains("it is kept"))) {
      trip.assertCarried();
    }
  }

  /** Rows whose codes differ; each other cell is that of a valid row, empty, or any text. */
  @Provide
  Arbitrary<List<Map<String, String>>> tables() {
    return rows().list().ofMinSize(1).ofMaxSize(3).map(AirwarsFormatPropertyTest::numbered);
  }

  private static List<Map<String, String>> numbered(List<Map<String, String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).put("code", "XX" + i);
    }
    return rows;
  }

  private static Arbitrary<Map<String, String>> rows() {
    Map<String, String> sound = AirwarsRows.full();
    Arbitrary<Map<String, String>> changes =
        Arbitraries.maps(Arbitraries.of(COLUMNS), cells()).ofMaxSize(25);
    return Combinators.combine(changes, Arbitraries.of(true, false))
        .as((changed, full) -> row(full ? sound : Map.of(), changed));
  }

  private static Map<String, String> row(Map<String, String> base, Map<String, String> changed) {
    Map<String, String> row = new LinkedHashMap<>();
    COLUMNS.forEach(
        column -> row.put(column, changed.getOrDefault(column, base.getOrDefault(column, ""))));
    return row;
  }

  private static Arbitrary<String> cells() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of("0", "1", "7", "12", "-1", "-99", "3.0", "4e+05", "1e999")),
        Tuple.of(2, Arbitraries.of("", " ", "NA", "a,b", "a, b", "a,a", "x y", "+36.34000")),
        Tuple.of(
            1, Arbitraries.of("2017-03-16", "2017-02-30", "date_range", "2017-03-17 00:00:00")),
        Tuple.of(2, TextArbitraries.random().map(AirwarsFormatPropertyTest::encodable)));
  }

  private static String encodable(String text) {
    return text.codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
