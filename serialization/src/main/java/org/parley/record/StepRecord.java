package org.parley.record;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.citation.Basis;
import org.parley.claim.ClaimId;
import org.parley.explanation.English;
import org.parley.measure.MeasureVocabulary;
import org.parley.reconcile.Step;

/** A step on the way to a verdict: its kind, its basis, a sentence, the claims it is about. */
@Value.Immutable
@ModelStyle
public abstract class StepRecord {
  StepRecord() {}

  /** The kind. */
  public abstract String type();

  /** The number of the step among those of the policy, if it is one of a policy. */
  public abstract Optional<String> number();

  /** Its basis. */
  public abstract Basis basis();

  /** The step in a sentence. */
  public abstract String text();

  /** The numbers that came of a step of a policy. */
  public abstract ImmutableList<BigDecimal> figures();

  /** The claims that it is about. */
  public abstract ImmutableList<ClaimId> claims();

  /** The record of a step, in the words of a vocabulary. */
  public static StepRecord of(Step step, MeasureVocabulary vocabulary) {
    Optional<Step.Ruled> ruled =
        step instanceof Step.Ruled one ? Optional.of(one) : Optional.empty();
    return builder()
        .type(KindNames.of(step))
        .number(ruled.map(one -> one.step().number()))
        .basis(step.basis())
        .text(English.of(step, vocabulary))
        .addAllFigures(ruled.map(Step.Ruled::figures).orElse(ImmutableList.of()))
        .addAllClaims(step.claims())
        .build();
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
  public static final class Builder extends ImmutableStepRecord.Builder {
    Builder() {}
  }
}
