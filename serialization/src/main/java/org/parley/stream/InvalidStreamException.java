package org.parley.stream;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

/** A stream cannot be read on, or does not hold together; each problem has its line. */
public final class InvalidStreamException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<LineProblem> problems;
  private final long more;

  /** Names the problems, one a line. */
  InvalidStreamException(ImmutableList<LineProblem> problems, long more) {
    super(Joiner.on('\n').join(problems) + (more > 0 ? "\nand " + more + " more" : ""));
    checkArgument(!problems.isEmpty(), "an invalid stream has at least one problem");
    this.problems = problems;
    this.more = more;
  }

  /** What is wrong: the bad line, or at the end of a stream each id that is nobody's. */
  public ImmutableList<LineProblem> problems() {
    return problems;
  }

  /** How many problems there are beyond these. */
  public long more() {
    return more;
  }
}
