package org.parley.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.text.OneLine;

/**
 * What is wrong with a table, gathered while it is read; each problem is one line that can be
 * shown.
 */
public final class CsvProblems {
  private static final int LONGEST = 500;

  private final int kept;
  private final List<CsvProblem> found = new ArrayList<>();
  private final BitSet lines = new BitSet();
  private long count;

  /** No problem so far; of many, as many are kept as the limits say, and the rest is counted. */
  public CsvProblems(CsvLimits limits) {
    this.kept = limits.problems();
  }

  /** Adds one that is about a line. */
  public void add(int line, String message) {
    add(line, Optional.empty(), message);
  }

  /** Adds one that is about a column of a line. */
  public void add(int line, String column, String message) {
    add(line, Optional.of(shown(column)), message);
  }

  private void add(int line, Optional<String> column, String message) {
    count++;
    lines.set(line);
    if (found.size() < kept) {
      found.add(new CsvProblem(line, column, shown(message)));
    }
  }

  /** The text cut to a length that can be shown, in one line: what breaks it is escaped. */
  static String shown(String text) {
    String shown = OneLine.of(cut(text));
    return text.length() <= LONGEST ? shown : shown + '…';
  }

  /** The first characters, without half of a pair. */
  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean splits = Character.isSurrogatePair(text.charAt(LONGEST - 1), text.charAt(LONGEST));
    return text.substring(0, splits ? LONGEST - 1 : LONGEST);
  }

  /** Those that are kept, in the order of their lines. */
  public ImmutableList<CsvProblem> list() {
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(CsvProblem::line), found);
  }

  /** How many there are, kept or not. */
  public long count() {
    return count;
  }

  /** How many lines have one, kept or not. */
  public int lines() {
    return lines.cardinality();
  }

  /** How many there are beyond those that are kept. */
  public long more() {
    return count - found.size();
  }

  /**
   * Refuses the table if there is any.
   *
   * @throws InvalidCsvException with all of them
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidCsvException(list(), more());
    }
  }
}
