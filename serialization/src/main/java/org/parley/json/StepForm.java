package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.citation.Basis;
import org.parley.claim.ClaimId;
import org.parley.explanation.English;
import org.parley.measure.MeasureVocabulary;
import org.parley.reconcile.Step;

/**
 * A step as it is written: its kind, what it rests on, a sentence, the claims it is about; one of a
 * policy also its number there and the numbers that came of it.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StepForm(
    String type,
    Optional<String> number,
    Basis basis,
    String text,
    ImmutableList<BigDecimal> figures,
    ImmutableList<ClaimId> claims) {

  static StepForm of(Step step, MeasureVocabulary vocabulary) {
    Optional<Step.Ruled> ruled =
        step instanceof Step.Ruled one ? Optional.of(one) : Optional.empty();
    return new StepForm(
        KindNames.of(step),
        ruled.map(one -> one.step().number()),
        step.basis(),
        English.of(step, vocabulary),
        ruled.map(Step.Ruled::figures).orElse(ImmutableList.of()),
        step.claims());
  }
}
