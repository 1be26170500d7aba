package org.parley.dataset.acled;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** A cell with several names or tags, a semicolon between two of them. */
final class AcledNameList {
  private static final Splitter SPLITTER = Splitter.on(';').omitEmptyStrings();

  private AcledNameList() {}

  static ImmutableList<String> parse(String cell) {
    return SPLITTER
        .splitToStream(cell)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(toImmutableList());
  }

  static String text(Collection<String> names) {
    return String.join("; ", names);
  }
}
