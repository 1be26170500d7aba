package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.MissingPartException;
import org.parley.actor.ActorId;
import org.parley.source.Withdrawal;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Builds a withdrawal, because a record cannot distinguish a member that is left out from one that
 * is null.
 */
@WireBuilder
final class WithdrawalBuilder {
  private @Nullable LocalDate from;
  private Optional<ActorId> by = Optional.empty();

  @JsonProperty("from")
  @JsonDeserialize(using = DayDeserializer.class)
  WithdrawalBuilder from(LocalDate day) {
    this.from = day;
    return this;
  }

  @JsonProperty("by")
  WithdrawalBuilder by(ActorId actor) {
    this.by = Optional.of(actor);
    return this;
  }

  Withdrawal build() {
    if (from == null) {
      throw new MissingPartException("from");
    }
    return new Withdrawal(from, by);
  }
}
