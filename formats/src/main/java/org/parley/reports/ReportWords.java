package org.parley.reports;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words of a column, with their meanings.
 *
 * @param meanings the meaning of each word, in the order in which they are listed
 */
record ReportWords<T>(ImmutableMap<String, T> meanings) {
  /** Values with their words. */
  static <T> ReportWords<T> of(T[] values, Function<T, String> word) {
    return new ReportWords<>(
        Arrays.stream(values).collect(ImmutableMap.toImmutableMap(word, value -> value)));
  }

  /** The constants of an enum under their names in lower case. */
  static String lowerCase(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name());
  }

  /** The word for a meaning. */
  Optional<String> wordOf(T meaning) {
    return meanings.entrySet().stream()
        .filter(entry -> entry.getValue().equals(meaning))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  T parse(String word) {
    T meaning = meanings.get(word);
    checkArgument(
        meaning != null,
        "must be one of %s, got '%s'",
        Joiner.on(", ").join(meanings.keySet()),
        word);
    return meaning;
  }
}
