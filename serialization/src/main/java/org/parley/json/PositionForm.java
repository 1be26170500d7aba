package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.claim.ClaimId;
import org.parley.claim.Stance;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.dispute.Stake;
import org.parley.event.ParticipantRole;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantity;
import org.parley.reconcile.ReadPosition;

/** The JSON form of a position: the claimant, the answer, its reading, and through whom it came. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PositionForm(
    String claimant,
    String origin,
    Optional<ParticipantRole> role,
    Stake stake,
    Optional<String> alignedBy,
    Optional<Stance> stance,
    Optional<String> grade,
    Optional<Boolean> denies,
    Optional<Measure> measure,
    Optional<Quantity> quantity,
    Optional<ActorId> actor,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Optional<String> time,
    ImmutableSet<String> via,
    ImmutableList<String> publications,
    ImmutableList<ClaimId> claims,
    ImmutableList<ClaimId> renderings) {

  static PositionForm of(ReadPosition read) {
    Position position = read.position();
    Optional<Answer.Amount> amount = as(Answer.Amount.class, position.answer());
    Optional<Range<BigDecimal>> interval = read.interval();
    return new PositionForm(
        position.claimant(),
        position.origin().toString(),
        position.role(),
        position.stake(),
        position.alignedBy(),
        position.stance(),
        position.isGraded() ? Optional.of(position.grade().toString()) : Optional.empty(),
        position.isDenial() ? Optional.of(true) : Optional.empty(),
        amount.map(Answer.Amount::measure),
        amount.map(Answer.Amount::quantity),
        as(Answer.ResponsibleActor.class, position.answer()).map(Answer.ResponsibleActor::actor),
        interval.filter(Range::hasLowerBound).map(Range::lowerEndpoint),
        interval.filter(Range::hasUpperBound).map(Range::upperEndpoint),
        position.time().map(when -> when.edtf().toString()),
        position.via(),
        position.publications().stream()
            .map(Object::toString)
            .collect(ImmutableList.toImmutableList()),
        position.claims(),
        position.renderings().stream()
            .map(report -> report.claim().id())
            .collect(ImmutableList.toImmutableList()));
  }

  private static <T extends Answer> Optional<T> as(Class<T> kind, Answer answer) {
    return kind.isInstance(answer) ? Optional.of(kind.cast(answer)) : Optional.empty();
  }
}
