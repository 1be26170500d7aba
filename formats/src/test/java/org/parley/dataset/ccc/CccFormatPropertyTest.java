package org.parley.dataset.ccc;

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

class CccFormatPropertyTest {
  private static final CccFormat FORMAT = CccFormat.withDefaults().with(CccForm.PHASE_3);
  private static final List<String> COLUMNS = columns();

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(FORMAT.columns());
    columns.add("coder");
    columns.add("number");
    columns.add("a/b~c");
    return ImmutableList.copyOf(columns);
  }

  @Property(tries = 300)
  void everyCellComesBack(@ForAll("tables") List<Map<String, String>> rows) {
    TableRoundTrip trip = TableRoundTrip.of(FORMAT, COLUMNS, rows);

    trip.assertSame(rows);
    trip.assertCarried();
  }

  /** Rows that differ; each cell but the day is that of a valid row, empty, or any text. */
  @Provide
  Arbitrary<List<Map<String, String>>> tables() {
    return rows().list().ofMinSize(1).ofMaxSize(3).map(CccFormatPropertyTest::numbered);
  }

  private static List<Map<String, String>> numbered(List<Map<String, String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).put("number", String.valueOf(i));
      rows.get(i).put("date", "2025-03-04");
    }
    return rows;
  }

  private static Arbitrary<Map<String, String>> rows() {
    Map<String, String> sound = CccRows.full(FORMAT, CccForm.PHASE_3);
    Arbitrary<Map<String, String>> changes =
        Arbitraries.maps(Arbitraries.of(COLUMNS), cells()).ofMaxSize(25);
    return Combinators.combine(changes, Arbitraries.of(true, false))
        .as((changed, full) -> row(full ? sound : Map.of(), changed));
  }

  private static Map<String, String> row(Map<String, String> base, Map<String, String> changed) {
    Map<String, String> row = new LinkedHashMap<>();
    COLUMNS.forEach(
        column -> row.put(column, changed.getOrDefault(column, base.getOrDefault(column, "NA"))));
    return row;
  }

  private static Arbitrary<String> cells() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of("0", "1", "7", "12", "-1", "-99", "3.0", "4e+05", "1e999")),
        Tuple.of(2, Arbitraries.of("", " ", "NA", "a; b", "a;b", "a; a", "several", "~5", ">=3")),
        Tuple.of(1, Arbitraries.of("at least 12", "2 or 3", "rally in Oldport", "gathering")),
        Tuple.of(2, TextArbitraries.random().map(CccFormatPropertyTest::encodable)));
  }

  private static String encodable(String text) {
    return text.codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
