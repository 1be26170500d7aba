package org.parley.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

/**
 * A table cannot be read as what it should be; its problems are named, one a line.
 *
 * <p>Of very many problems as many are kept as the {@link CsvLimits} say, and the rest is counted.
 */
public final class InvalidCsvException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<CsvProblem> problems;
  private final long more;

  /** Names the problems, one a line. */
  InvalidCsvException(ImmutableList<CsvProblem> problems, long more) {
    super(Joiner.on('\n').join(problems) + (more > 0 ? "\nand " + more + " more" : ""));
    checkArgument(!problems.isEmpty(), "an invalid CSV has at least one problem");
    this.problems = problems;
    this.more = more;
  }

  /** What is wrong, in the order of the lines. */
  public ImmutableList<CsvProblem> problems() {
    return problems;
  }

  /** How many problems there are beyond these. */
  public long more() {
    return more;
  }
}
