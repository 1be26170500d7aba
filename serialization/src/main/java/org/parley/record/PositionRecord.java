package org.parley.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.actor.ActorId;
import org.parley.claim.Firmness;
import org.parley.claim.Stance;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.dispute.Publication;
import org.parley.dispute.Stake;
import org.parley.event.ParticipantRole;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantity;
import org.parley.reconcile.ReadPosition;
import org.parley.time.When;

/**
 * The answer of one origin, with all the reports that carried it: an amount, an actor, or neither
 * where the question is whether at all.
 */
@Value.Immutable
@ModelStyle
public abstract class PositionRecord {
  PositionRecord() {}

  /** The name of the claimant, to show. */
  public abstract String claimant();

  /** The one it comes from; two records with the same text have the same origin. */
  public abstract String origin();

  /** The part of the claimant in the event, if they have one. */
  public abstract Optional<ParticipantRole> role();

  /** Whether the claimant has a stake in the event. */
  public abstract Stake stake();

  /** By whose word the claimant is aligned with a party, if that is their stake. */
  public abstract Optional<String> alignedBy();

  /** How firmly the answer is given; firm if no stance is recorded. */
  public abstract Firmness firmness();

  /** The stance with which it is given most firmly; empty if none is recorded. */
  public abstract Optional<Stance> stance();

  /**
   * The best grade of its sources and of its claims in the Admiralty code; empty if nothing is
   * graded.
   */
  public abstract Optional<String> grade();

  /** Whether the claimant says that the answer is wrong. */
  @Value.Default
  public boolean isDenial() {
    return false;
  }

  /** The measure that the answer counts. */
  public abstract Optional<Measure> measure();

  /** How many, as it was said, with the words. */
  public abstract Optional<Quantity> quantity();

  /** Who, where that was asked. */
  public abstract Optional<ActorId> actor();

  /** The name of that actor, to show. */
  public abstract Optional<String> name();

  /** The least number that the reading allows, if there is one. */
  public abstract Optional<BigDecimal> low();

  /** The greatest number that the reading allows, if there is one. */
  public abstract Optional<BigDecimal> high();

  /** When it was last said; where that is not known, when it was first published. */
  public abstract Optional<When> time();

  /** The texts in which it stands, each as the ids of its roots. */
  public abstract ImmutableList<String> publications();

  /** The reports that carry it and the altered renderings of it. */
  public abstract ImmutableList<ReportRecord> reports();

  /** The record of a position. */
  public static PositionRecord of(ReadPosition read) {
    Position position = read.position();
    Optional<Answer.ResponsibleActor> who = as(Answer.ResponsibleActor.class, position.answer());
    Optional<RangeRecord> interval = read.interval().map(RangeRecord::of);
    return builder()
        .claimant(position.claimant())
        .origin(position.origin().toString())
        .role(position.role())
        .stake(position.stake())
        .alignedBy(position.alignedBy())
        .firmness(position.firmness())
        .stance(position.stance())
        .grade(position.isGraded() ? Optional.of(position.grade().toString()) : Optional.empty())
        .isDenial(position.isDenial())
        .measure(as(Answer.Amount.class, position.answer()).map(Answer.Amount::measure))
        .quantity(quantity(position.answer()))
        .actor(who.map(Answer.ResponsibleActor::actor))
        .name(who.map(Answer.ResponsibleActor::name))
        .low(interval.flatMap(RangeRecord::low))
        .high(interval.flatMap(RangeRecord::high))
        .time(position.time())
        .addAllPublications(
            position.publications().stream().map(Publication::toString).collect(toImmutableList()))
        .addAllReports(ReportRecord.of(position))
        .build();
  }

  static Optional<Quantity> quantity(Answer answer) {
    return as(Answer.Amount.class, answer).map(Answer.Amount::quantity);
  }

  private static <T extends Answer> Optional<T> as(Class<T> kind, Answer answer) {
    return kind.isInstance(answer) ? Optional.of(kind.cast(answer)) : Optional.empty();
  }

  /** Starts a record. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a record.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing.
   */
  public static final class Builder extends ImmutablePositionRecord.Builder {
    Builder() {}
  }
}
