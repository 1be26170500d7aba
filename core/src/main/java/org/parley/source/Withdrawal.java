package org.parley.source;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.actor.ActorId;

/**
 * The withdrawal of a text by its publisher or an author.
 *
 * <p>A withdrawn text is not a corrected one: to correct a figure is to make a later claim, which
 * revises the earlier one. To call a text forged is an assessment.
 *
 * <pre>{@code
 * Withdrawal.of(LocalDate.of(2024, 10, 3)) // by the publisher
 * Withdrawal.of(LocalDate.of(2024, 10, 3), ActorId.of("smith"))
 * }</pre>
 *
 * @param from the first day on which the text is withdrawn
 * @param by the publisher or contributor who withdrew it; the publisher if empty
 */
public record Withdrawal(LocalDate from, Optional<ActorId> by) {
  /** Refuses null. */
  public Withdrawal {
    requireNonNull(from, "from");
    requireNonNull(by, "by");
  }

  /** A withdrawal by the publisher. */
  public static Withdrawal of(LocalDate from) {
    return new Withdrawal(from, Optional.empty());
  }

  /** A withdrawal by the publisher or a contributor. */
  public static Withdrawal of(LocalDate from, ActorId by) {
    return new Withdrawal(from, Optional.of(by));
  }
}
