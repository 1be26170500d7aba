package org.parley.reports;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The columns of the table, and the names under which claims keep the user's own columns. */
final class ReportColumns {
  /** The columns of every table that is written, in order. */
  static final ImmutableSet<String> COMMON =
      words(
          "event measure claimant role figure source derived_from stated_on published"
              + " reliability credibility people flags id revises revision");

  /** The columns that are written only if some row has a cell there, in order. */
  static final ImmutableSet<String> RARE =
      words("publisher stance speaks_for via derivation withdrawn_on words");

  /** The columns that the model fully represents; a role is read, and its word is also kept. */
  private static final ImmutableSet<String> CARRIED =
      Sets.union(COMMON, RARE).stream()
          .filter(column -> !column.equals("role"))
          .collect(toImmutableSet());

  /** The members that a claim has of its own, under which no column can be kept. */
  private static final ImmutableSet<String> MEMBERS =
      words(
          "proposition attribution stance madeAt statement passages ownReporting codes"
              + " marking extensions");

  private static final String MOVED = "csv.";

  private ReportColumns() {}

  private static ImmutableSet<String> words(String words) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(words));
  }

  /** The columns of these rows, with the user's own last. */
  static ImmutableList<String> of(Iterable<ImmutableMap<String, String>> rows) {
    Set<String> present = new LinkedHashSet<>();
    rows.forEach(row -> present.addAll(row.keySet()));
    Set<String> columns = new LinkedHashSet<>(COMMON);
    columns.addAll(Sets.intersection(RARE, present));
    columns.addAll(present);
    return ImmutableList.copyOf(columns);
  }

  /** The name under which a claim keeps a column; empty if the model represents the column. */
  static Optional<String> nameOf(String column) {
    return Optional.of(kept(column)).filter(any -> !CARRIED.contains(column));
  }

  /** The column that is kept under a name; empty if there is none. */
  static Optional<String> keptAs(String name) {
    String column = name.startsWith(MOVED) ? name.substring(MOVED.length()) : name;
    return Optional.of(column)
        .filter(any -> kept(column).equals(name))
        .filter(any -> !CARRIED.contains(column) && !column.isEmpty());
  }

  private static String kept(String column) {
    return MEMBERS.contains(column) || column.startsWith(MOVED) ? MOVED + column : column;
  }
}
