package org.parley.csv;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.input.ProblemCollector;

/**
 * The names of the columns.
 *
 * @param places the place of each column, from 0, in their order
 * @param byName the same in the order of the names
 */
record CsvHeader(ImmutableMap<String, Integer> places, ImmutableSortedMap<String, Integer> byName) {
  private static final ImmutableMap<String, String> SEPARATORS =
      ImmutableMap.of(",", "commas", ";", "semicolons", "\t", "tabs");

  /** The header of these columns, which are known to differ. */
  static CsvHeader of(List<String> names) {
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      places.put(names.get(i), i);
    }
    ImmutableMap<String, Integer> built = places.buildOrThrow();
    return new CsvHeader(built, ImmutableSortedMap.copyOf(built));
  }

  int size() {
    return places.size();
  }

  /** The name of a separator, for example {@code comma}. */
  static String name(char separator) {
    String plural = SEPARATORS.get(String.valueOf(separator));
    return plural == null ? "'" + separator + "'" : plural.substring(0, plural.length() - 1);
  }

  /** Reports the problems of a row that should name the columns. */
  record Check(int line, List<String> names, ProblemCollector problems) {
    /** The header, if it has no problems. */
    Optional<CsvHeader> against(ImmutableList<String> required, char separator) {
      Set<String> missing = missing(required);
      Optional<String> other = otherThan(separator);
      if (!required.isEmpty() && missing.size() == required.size() && other.isPresent()) {
        problems.add(line, seemsSeparated(required.get(0), other.get(), separator));
        return Optional.empty();
      }
      required.stream()
          .filter(missing::contains)
          .forEach(name -> problems.add(line, "the header has no column " + name));
      return areNames() && missing.isEmpty() ? Optional.of(CsvHeader.of(names)) : Optional.empty();
    }

    private static String seemsSeparated(String column, String by, char separator) {
      return Joiner.on("")
          .join(
              "the header has no column ",
              column,
              " and seems to be separated by ",
              by,
              "; a ",
              name(separator),
              " must stand between columns");
    }

    private Set<String> missing(ImmutableList<String> required) {
      Set<String> missing = new HashSet<>(required);
      names.forEach(missing::remove);
      return missing;
    }

    private Optional<String> otherThan(char separator) {
      return SEPARATORS.keySet().stream()
          .filter(other -> other.charAt(0) != separator)
          .filter(other -> names.stream().anyMatch(name -> name.contains(other)))
          .findFirst()
          .map(SEPARATORS::get);
    }

    private boolean areNames() {
      Set<String> seen = new HashSet<>();
      int place = 0;
      boolean sound = true;
      for (String name : names) {
        place++;
        if (name.isEmpty()) {
          problems.add(line, "the header has no name for column " + place);
          sound = false;
        } else if (!seen.add(name)) {
          problems.add(line, name, "must not be in the header twice");
          sound = false;
        }
      }
      return sound;
    }
  }
}
