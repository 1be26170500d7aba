package org.parley.json;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.parley.dossier.Problem;

/** A JSON input cannot be read; each problem has its place, a JSON path or a line. */
public final class InvalidJsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Problem> problems;

  InvalidJsonException(ImmutableList<Problem> problems, Throwable cause) {
    super(Joiner.on('\n').join(problems), cause);
    this.problems = problems;
  }

  InvalidJsonException(Problem problem) {
    super(problem.toString());
    this.problems = ImmutableList.of(problem);
  }

  /** The same under other places. */
  InvalidJsonException withPlaces(UnaryOperator<String> change) {
    return new InvalidJsonException(
        problems.stream()
            .map(problem -> new Problem(change.apply(problem.place()), problem.message()))
            .collect(ImmutableList.toImmutableList()),
        this);
  }

  /**
   * All that is wrong; more than one only if the input is well formed and does not hold together.
   */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
