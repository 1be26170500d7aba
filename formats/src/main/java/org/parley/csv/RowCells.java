package org.parley.csv;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.Requirement;
import org.parley.input.ProblemCollector;

/** The cells of one row as typed values; a cell that cannot be parsed is reported as a problem. */
public class RowCells {
  private final CsvRow row;
  private final ProblemCollector problems;
  private boolean sound = true;

  /** The cells of a row, before any is read. */
  public RowCells(CsvRow row, ProblemCollector problems) {
    this.row = row;
    this.problems = problems;
  }

  /** The row. */
  public final CsvRow row() {
    return row;
  }

  /** Whether no cell has been refused so far. */
  public final boolean isValid() {
    return sound;
  }

  /** Reports a cell that cannot be read, so that the row is no longer valid. */
  public final void refuse(String column, String message) {
    sound = false;
    report(column, message);
  }

  /** Reports something odd about a cell that can still be read. */
  public final void report(String column, String message) {
    problems.add(row.line(), header(column), message);
  }

  /** The table's name for a column. */
  protected String header(String column) {
    return column;
  }

  /** Reports a cell that does not fit; an empty one always fits. */
  public final void expect(
      String column, Predicate<String> fits, Function<String, String> message) {
    text(column).filter(fits.negate()).ifPresent(cell -> report(column, message.apply(cell)));
  }

  /** The text of a cell, if there is one. */
  public Optional<String> text(String column) {
    return row.cell(column);
  }

  /** The text of a cell that has more than space. */
  public final Optional<String> words(String column) {
    return text(column).filter(text -> !text.isBlank());
  }

  /** Parses a cell; empty if it is empty or refused by an {@link IllegalArgumentException}. */
  public final <T> Optional<T> read(String column, Function<String, T> parse) {
    try {
      return text(column).map(parse);
    } catch (IllegalArgumentException e) {
      refuse(column, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** Parses a cell that must not be empty. */
  public final <T> Optional<T> require(String column, Function<String, T> parse) {
    if (text(column).isEmpty()) {
      refuse(column, "must not be empty");
    }
    return read(column, parse);
  }

  /** The values of a list, none repeated; empty, with a problem, if the cell is not such a list. */
  public final <T> ImmutableSet<T> list(
      String column, String separator, Function<String, T> parse) {
    return read(column, cell -> listed(cell, separator, parse)).orElse(ImmutableSet.of());
  }

  private static <T> ImmutableSet<T> listed(
      String cell, String separator, Function<String, T> parse) {
    ImmutableList<T> all =
        Splitter.on(separator).splitToStream(cell).map(parse).collect(toImmutableList());
    ImmutableSet<T> distinct = ImmutableSet.copyOf(all);
    Requirement.require(distinct.size() == all.size(), "must not name anything twice", cell);
    return distinct;
  }
}
