package org.parley.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

/**
 * A CSV file is not one of reports; its problems are named, one a line.
 *
 * <p>Of very many problems the first 1,000 that were found are kept, and the rest is counted.
 */
public final class InvalidCsvException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<CsvProblem> problems;
  private final int more;

  /** Names the problems, one a line. */
  InvalidCsvException(ImmutableList<CsvProblem> problems, int more) {
    super(Joiner.on('\n').join(problems) + (more > 0 ? "\nand " + more + " more" : ""));
    checkArgument(!problems.isEmpty(), "an invalid CSV has at least one problem");
    this.problems = problems;
    this.more = more;
  }

  /** What is wrong, in the order of the lines; at most 1,000 problems. */
  public ImmutableList<CsvProblem> problems() {
    return problems;
  }

  /** How many problems there are beyond these. */
  public int more() {
    return more;
  }
}
