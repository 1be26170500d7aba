package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.claim.ClaimId;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.dispute.Standing;
import org.parley.event.ParticipantRole;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantity;
import org.parley.reconcile.ReadPosition;

/** A position as it is written: who says what, how it was read, and through whom it came. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "claimant",
  "origin",
  "role",
  "standing",
  "denies",
  "measure",
  "quantity",
  "actor",
  "low",
  "high",
  "day",
  "via",
  "publications",
  "claims"
})
record PositionForm(
    @JsonProperty("claimant") String claimant,
    @JsonProperty("origin") String origin,
    @JsonProperty("role") Optional<ParticipantRole> role,
    @JsonProperty("standing") Standing standing,
    @JsonProperty("denies") Optional<Boolean> denies,
    @JsonProperty("measure") Optional<Measure> measure,
    @JsonProperty("quantity") Optional<Quantity> quantity,
    @JsonProperty("actor") Optional<ActorId> actor,
    @JsonProperty("low") Optional<BigDecimal> low,
    @JsonProperty("high") Optional<BigDecimal> high,
    @JsonProperty("day") Optional<LocalDate> day,
    @JsonProperty("via") ImmutableSet<String> via,
    @JsonProperty("publications") ImmutableList<String> publications,
    @JsonProperty("claims") ImmutableList<ClaimId> claims) {

  static PositionForm of(ReadPosition read) {
    Position position = read.position();
    Optional<Answer.Amount> amount = as(Answer.Amount.class, position.answer());
    Optional<Range<BigDecimal>> interval = read.interval();
    return new PositionForm(
        position.claimant(),
        position.origin().toString(),
        position.role(),
        position.standing(),
        position.isDenial() ? Optional.of(true) : Optional.empty(),
        amount.map(Answer.Amount::measure),
        amount.map(Answer.Amount::quantity),
        as(Answer.ResponsibleActor.class, position.answer()).map(Answer.ResponsibleActor::actor),
        interval.filter(Range::hasLowerBound).map(Range::lowerEndpoint),
        interval.filter(Range::hasUpperBound).map(Range::upperEndpoint),
        position.day(),
        position.via(),
        position.publications().stream()
            .map(Object::toString)
            .collect(ImmutableList.toImmutableList()),
        position.claims());
  }

  private static <T extends Answer> Optional<T> as(Class<T> kind, Answer answer) {
    return kind.isInstance(answer) ? Optional.of(kind.cast(answer)) : Optional.empty();
  }
}
