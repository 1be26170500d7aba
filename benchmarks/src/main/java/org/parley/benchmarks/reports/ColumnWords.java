package org.parley.benchmarks.reports;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;

/**
 * The words that a column allows.
 *
 * @param meanings the meaning of each word
 */
record ColumnWords<T>(ImmutableMap<String, T> meanings) {
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
