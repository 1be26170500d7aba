package org.parley.timeline;

import static java.util.Objects.requireNonNull;

import org.parley.claim.Firmness;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.dispute.Position;

/**
 * A current answer of a day.
 *
 * @param origin the one it comes from
 * @param answer the answer, without the words in which a number was said
 * @param isDenial whether the answer is denied
 * @param firmness how firmly it is given
 */
public record StandingAnswer(Origin origin, Answer answer, boolean isDenial, Firmness firmness) {
  /** Refuses null. */
  public StandingAnswer {
    requireNonNull(origin, "origin");
    requireNonNull(answer, "answer");
    requireNonNull(firmness, "firmness");
  }

  /** The answer of a position. */
  public static StandingAnswer of(Position position) {
    return new StandingAnswer(
        position.origin(),
        position.answer().withoutWords(),
        position.isDenial(),
        position.firmness());
  }
}
