package org.parley.record;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.actor.ActorId;
import org.parley.dispute.Stake;
import org.parley.explanation.English;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import org.parley.proposition.Question;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.AgreementCondition;
import org.parley.reconcile.Verdict;

/**
 * All that a verdict says, as data: it is written as JSON, read back equal, and understood by a
 * reader who has nothing else.
 *
 * <pre>{@code
 * String json = ParleyJson.withDefaults().write(VerdictRecord.of(verdict));
 * VerdictRecord back = ParleyJson.withDefaults().read(json, VerdictRecord.class);
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract class VerdictRecord implements Extensible {
  VerdictRecord() {}

  /** The question. */
  public abstract Question question();

  /** The question in words. */
  public abstract String asked();

  /** The event that it asks about. */
  public abstract EventRecord event();

  /** The verdict in a few sentences, for print. */
  public abstract String summary();

  /** How the answers relate. */
  public abstract Agreement agreement();

  /** The conditions under which they are compatible. */
  public abstract ImmutableList<AgreementCondition> conditions();

  /** Who excludes one another, by their stake; empty unless the answers are contested. */
  public abstract ImmutableList<Stake> contestedBy();

  /** The estimate of the policy. */
  public abstract EstimateRecord estimate();

  /** The numbers that are compatible with every firm figure; this is not an estimate. */
  public abstract Optional<RangeRecord> common();

  /** The additions of the policy to the estimate. */
  public abstract ImmutableList<NoteRecord> notes();

  /** The policy that made the estimate. */
  public abstract PolicyRecord policy();

  /** The reading under which words became numbers. */
  public abstract String reading();

  /** The day on which all of it was known; empty for all days. */
  public abstract Optional<LocalDate> asOf();

  /** Whether narrower and broader measures were treated as the one that was asked for. */
  @Value.Default
  public boolean isAligned() {
    return false;
  }

  /** The reviewers whom the user heeds. */
  public abstract ImmutableList<ActorId> heeded();

  /** How many origins the answers have, at least. */
  public abstract int origins();

  /** How many origins they have at most, where that is more. */
  public abstract Optional<Integer> originsAtMost();

  /** In how many texts they stand. */
  public abstract int publications();

  /** How many of the origins have no known stake in the event, at least. */
  public abstract int noKnownStake();

  /** The answers that stand, as they were read. */
  public abstract ImmutableList<PositionRecord> positions();

  /** Reviews of the claims, statements and sources behind the answers, and of the event. */
  public abstract ImmutableList<ReviewRecord> reviews();

  /** The sources behind the reports and all that these derive from. */
  public abstract ImmutableList<SourceRecord> sources();

  /** The steps, in the order in which they were made. */
  public abstract ImmutableList<StepRecord> steps();

  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Override
  public abstract VerdictRecord withExtensions(Extensions extensions);

  /** The record of a verdict. */
  public static VerdictRecord of(Verdict verdict) {
    Builder record = builder();
    record
        .question(verdict.question())
        .asked(English.of(verdict.question(), verdict.vocabulary()))
        .event(EventRecord.of(verdict.event()))
        .summary(verdict.summary())
        .agreement(verdict.agreement())
        .addAllConditions(verdict.conditions())
        .addAllContestedBy(verdict.contestedBy())
        .estimate(EstimateRecord.of(verdict.estimate()))
        .common(verdict.common().map(RangeRecord::of))
        .policy(PolicyRecord.of(verdict.policy()))
        .reading(verdict.reading().toString())
        .asOf(verdict.asOf())
        .isAligned(verdict.isAligned())
        .addAllHeeded(verdict.heeded())
        .origins(verdict.origins().low())
        .originsAtMost(verdict.origins().atMost())
        .publications(verdict.publications())
        .noKnownStake(verdict.noKnownStake());
    verdict.notes().forEach(note -> record.addNotes(NoteRecord.of(note)));
    verdict.positions().forEach(read -> record.addPositions(PositionRecord.of(read)));
    verdict.reviews().forEach(review -> record.addReviews(ReviewRecord.of(review)));
    verdict.sources().forEach(source -> record.addSources(SourceRecord.of(source, verdict)));
    verdict.steps().forEach(step -> record.addSteps(StepRecord.of(step, verdict.vocabulary())));
    return record.build();
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
  public static final class Builder extends ImmutableVerdictRecord.Builder {
    Builder() {}
  }
}
