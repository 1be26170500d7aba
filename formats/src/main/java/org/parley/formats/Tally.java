package org.parley.formats;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.parley.csv.CsvProblem;
import org.parley.dataset.DatasetReading;

/**
 * How much of a file was read.
 *
 * @param unit what is counted: rows, lines or entities
 * @param read how many there are
 * @param kept how many of them were taken over
 * @param odd how many of them have a problem, whether they were taken over or not
 * @param problems what is wrong, each with its place
 * @param more how many problems there are beyond these
 */
public record Tally(
    String unit, long read, long kept, long odd, ImmutableList<String> problems, long more) {
  /** Whether nothing is wrong. */
  public boolean isSound() {
    return problems.isEmpty();
  }

  /** What is wrong, a line a problem; the last may say how many more there are. */
  public ImmutableList<String> lines() {
    return more == 0
        ? problems
        : ImmutableList.<String>builder().addAll(problems).add("and " + more + " more").build();
  }

  /**
   * The same where some of what was kept is left out after all.
   *
   * @param leftOut what, and why
   * @param most how many problems are named
   */
  Tally without(ImmutableList<String> leftOut, int most) {
    int named = Math.max(0, Math.min(leftOut.size(), most - problems.size()));
    return new Tally(
        unit,
        read,
        kept - leftOut.size(),
        odd,
        ImmutableList.<String>builder().addAll(problems).addAll(leftOut.subList(0, named)).build(),
        more + leftOut.size() - named);
  }

  /** Of a table that was read as a whole. */
  static Tally of(DatasetReading reading) {
    return new Tally(
        "rows",
        reading.rows(),
        reading.kept(),
        reading.odd(),
        reading.problems().stream().map(CsvProblem::toString).collect(toImmutableList()),
        reading.more());
  }

  /** So many, all of them sound. */
  static Tally sound(String unit, long count) {
    return new Tally(unit, count, count, 0, ImmutableList.of(), 0);
  }
}
