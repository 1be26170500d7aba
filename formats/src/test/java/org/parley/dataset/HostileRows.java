package org.parley.dataset;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Tables of one to three valid rows of which some cells are changed into any text, with a column
 * that no dataset has.
 *
 * @param id the column of the id, which stays valid
 * @param prefix what an id begins with
 * @param bases the valid rows
 */
public record HostileRows(String id, String prefix, ImmutableList<Map<String, String>> bases) {
  private static final String OWN = "remark ~/of ours";

  /** The columns of all tables. */
  public ImmutableList<String> columns() {
    return ImmutableList.<String>builder().addAll(bases.get(0).keySet()).add(OWN).build();
  }

  /** The tables; in each row as many cells are changed as are given at most. */
  public Arbitrary<List<Map<String, String>>> changed(int most) {
    Arbitrary<Map<String, String>> changes =
        Arbitraries.maps(Arbitraries.of(columns()).filter(column -> !column.equals(id)), cells())
            .ofMaxSize(most);
    return Combinators.combine(Arbitraries.of(bases), changes, cells())
        .as(this::row)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(this::numbered);
  }

  private Map<String, String> row(
      Map<String, String> base, Map<String, String> changes, String remark) {
    Map<String, String> row = new LinkedHashMap<>();
    bases.get(0).keySet().forEach(column -> row.put(column, base.getOrDefault(column, "")));
    row.put(OWN, remark);
    row.putAll(changes);
    return row;
  }

  private List<Map<String, String>> numbered(List<Map<String, String>> rows) {
    List<Map<String, String>> numbered = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, String> copy = new LinkedHashMap<>(row);
      copy.put(id, prefix + numbered.size());
      numbered.add(copy);
    }
    return numbered;
  }

  /** Cells such as no table of this dataset should have, and some that it may. */
  public static Arbitrary<String> cells() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            " ",
            "0",
            "1",
            "-1",
            "-99",
            "4e+05",
            "1e999999999",
            "3.0",
            "NaN",
            "2031-02-05",
            "05 March 2031",
            "10000-01-01",
            "a;b; a;;",
            " x ",
            "a : b : c",
            "crowd size=",
            "crowd size=~",
            "crowd size=90%",
            "crowd size=100..50",
            "crowd size=first",
            "Civilians (Norland)",
            "12",
            "State forces-Civilians",
            "=1+1",
            "\"",
            "90.0000",
            "-0.0",
            "9223372036854775808",
            "253402300800",
            "99999999999"),
        Arbitraries.strings().ofMaxLength(12),
        Arbitraries.strings()
            .withChars(";: ,\"\n\r\t\u0000\u0085\u2028/~=-0123456789")
            .ofMaxLength(8));
  }
}
