package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.text.OneLine;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * A table of texts whose columns are as wide as their longest text; a row with a text too long for
 * a terminal is wrapped.
 *
 * @param head the names of the columns
 * @param rows the rows, each with one text for each column
 */
record Columns(ImmutableList<String> head, ImmutableList<ImmutableList<String>> rows) {
  private static final int WIDEST = 36;

  /** Puts each text on one line. */
  Columns {
    rows = rows.stream().map(Columns::onOneLine).collect(toImmutableList());
  }

  private static ImmutableList<String> onOneLine(ImmutableList<String> row) {
    return row.stream().map(OneLine::of).collect(toImmutableList());
  }

  String text() {
    return Colours.paint(Style.bold, row(head))
        + "\n"
        + rows.stream().map(row -> row(row) + "\n").collect(Collectors.joining());
  }

  private String row(ImmutableList<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(column -> Strings.padEnd(texts.get(column), width(column), ' '))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private int width(int column) {
    int longest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.min(WIDEST, Math.max(longest, head.get(column).length()));
  }
}
