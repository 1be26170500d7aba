package org.parley.formats;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;

/** The names of columns at the beginning of a table, read only to recognise its format. */
final class TableHeader {
  private static final CharMatcher LINE_END = CharMatcher.anyOf("\r\n");
  private static final Splitter CELLS =
      Splitter.on(CharMatcher.anyOf(",;\t")).trimResults(CharMatcher.whitespace().or(CharMatcher.is('"')));

  private TableHeader() {}

  /** Whether the first line of a text names all of these columns, and there are some. */
  static boolean hasColumns(String text, Collection<String> columns) {
    int end = LINE_END.indexIn(text);
    String line = end < 0 ? text : text.substring(0, end);
    return !columns.isEmpty() && ImmutableSet.copyOf(CELLS.split(line)).containsAll(columns);
  }
}
