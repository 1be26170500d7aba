package org.parley.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of the columns.
 *
 * @param places the place of each column, from 0, in their order
 * @param byName the same in the order of the names
 */
record Header(ImmutableMap<String, Integer> places, ImmutableSortedMap<String, Integer> byName) {
  private static final ImmutableList<String> REQUIRED =
      ImmutableList.of("event", "measure", "claimant", "figure");
  private static final ImmutableMap<String, String> OTHER_SEPARATORS =
      ImmutableMap.of(";", "semicolons", "\t", "tabs");

  /** The header, if nothing is wrong with it. */
  static Optional<Header> of(int line, List<String> names, Problems problems) {
    Set<String> missing = missing(names);
    Optional<String> separator = separator(names);
    if (missing.size() == REQUIRED.size() && separator.isPresent()) {
      problems.add(
          line,
          "the header has no column event and seems to be separated by "
              + separator.get()
              + "; a comma must stand between columns");
      return Optional.empty();
    }
    REQUIRED.stream()
        .filter(missing::contains)
        .forEach(name -> problems.add(line, "the header has no column " + name));
    return places(line, names, problems)
        .filter(places -> missing.isEmpty())
        .map(places -> new Header(places, ImmutableSortedMap.copyOf(places)));
  }

  private static Set<String> missing(List<String> names) {
    Set<String> missing = new HashSet<>(REQUIRED);
    names.forEach(missing::remove);
    return missing;
  }

  private static Optional<String> separator(List<String> names) {
    return OTHER_SEPARATORS.keySet().stream()
        .filter(separator -> names.stream().anyMatch(name -> name.contains(separator)))
        .findFirst()
        .map(OTHER_SEPARATORS::get);
  }

  private static Optional<ImmutableMap<String, Integer>> places(
      int line, List<String> names, Problems problems) {
    ImmutableMap.Builder<String, Integer> places = ImmutableMap.builder();
    Set<String> seen = new HashSet<>();
    int count = 0;
    for (String name : names) {
      count++;
      if (name.isEmpty()) {
        problems.add(line, "the header has no name for column " + count);
      } else if (seen.add(name)) {
        places.put(name, count - 1);
      } else {
        problems.add(line, name, "stands in the header twice");
      }
    }
    return seen.size() == count ? Optional.of(places.buildOrThrow()) : Optional.empty();
  }

  int size() {
    return places.size();
  }
}
