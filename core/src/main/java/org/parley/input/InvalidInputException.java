package org.parley.input;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

/**
 * Thrown if an input is invalid: a file cannot be parsed, or a dossier is inconsistent. The message
 * names each problem on a line of its own, with its place.
 */
public final class InvalidInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Problem> problems;
  private final long more;

  /**
   * Names the problems.
   *
   * @param problems what is wrong, at least one
   * @param more how many problems there are beyond these
   * @throws IllegalArgumentException if there is no problem
   */
  public InvalidInputException(ImmutableList<Problem> problems, long more) {
    super(Joiner.on('\n').join(problems) + (more > 0 ? "\nand " + more + " more" : ""));
    checkArgument(!problems.isEmpty(), "an invalid input must have at least one problem");
    this.problems = problems;
    this.more = more;
  }

  /**
   * Names one problem.
   *
   * @param problem what is wrong
   */
  public InvalidInputException(Problem problem) {
    this(ImmutableList.of(problem), 0);
  }

  /**
   * Names the problems, with their cause.
   *
   * @param problems what is wrong, at least one
   * @param cause the original exception
   * @throws IllegalArgumentException if there is no problem
   */
  public InvalidInputException(ImmutableList<Problem> problems, Throwable cause) {
    this(problems, 0);
    initCause(cause);
  }

  /** The problems, in the order of the input. */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  /** The number of further problems. */
  public long more() {
    return more;
  }
}
