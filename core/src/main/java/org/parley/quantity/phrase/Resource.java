package org.parley.quantity.phrase;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The data files of this package. */
final class Resource {
  private Resource() {}

  /** The lines of a file, but for blank ones and those that start with #. */
  static ImmutableList<String> lines(String name) {
    try {
      return Resources.readLines(
              Resources.getResource(Resource.class, name), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.startsWith("#") && !CharMatcher.whitespace().matchesAllOf(line))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
