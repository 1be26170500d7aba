package org.parley.dossier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

/** A dossier does not hold together; all its problems are named. */
public final class InvalidDossierException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Problem> problems;

  /** Names the problems, one a line. */
  InvalidDossierException(ImmutableList<Problem> problems) {
    super(Joiner.on('\n').join(problems));
    checkArgument(!problems.isEmpty(), "an invalid dossier has at least one problem");
    this.problems = problems;
  }

  /** All problems: words first, then ids, references, circles and revisions. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
