package org.parley.formats;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;

/** The names of columns at the beginning of a table, read only to recognise its format. */
final class TableHeader {
  private static final CharMatcher LINE_END = CharMatcher.anyOf("\r\n");
  private static final Splitter CELLS =
      Splitter.on(CharMatcher.anyOf(",;\t"))
          .trimResults(CharMatcher.whitespace().or(CharMatcher.is('"')));

  private TableHeader() {}

  /** The number of known columns in the first line of a text; 0 if a required one is missing. */
  static int fit(String text, Collection<String> required, Collection<String> known) {
    int end = LINE_END.indexIn(text);
    ImmutableSet<String> names =
        ImmutableSet.copyOf(CELLS.split(end < 0 ? text : text.substring(0, end)));
    return names.containsAll(required) ? (int) known.stream().filter(names::contains).count() : 0;
  }
}
