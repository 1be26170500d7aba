package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.citation.Basis;
import org.parley.claim.ClaimId;
import org.parley.explanation.English;
import org.parley.reconcile.Step;

/**
 * The JSON form of a step: its kind, its evidence, a sentence and its claims; for a policy's step
 * also its number and the resulting numbers.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StepForm(
    String type,
    Optional<String> number,
    Basis basis,
    String text,
    ImmutableList<BigDecimal> figures,
    ImmutableList<ClaimId> claims) {

  static StepForm of(Step step) {
    Optional<Step.Ruled> ruled =
        step instanceof Step.Ruled one ? Optional.of(one) : Optional.empty();
    return new StepForm(
        KindNames.of(step),
        ruled.map(one -> one.step().number()),
        step.basis(),
        English.of(step),
        ruled.map(Step.Ruled::figures).orElse(ImmutableList.of()),
        step.claims());
  }
}
