package org.parley.proposition;

import static java.util.Objects.requireNonNull;

/**
 * A question that was left open: "gave no figure", "nobody has claimed it". This is neither zero
 * nor silence.
 *
 * @param question the question that was left open
 */
public record Absence(Question question) implements Proposition {
  /** Refuses null. */
  public Absence {
    requireNonNull(question, "question");
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.absence(this);
  }
}
