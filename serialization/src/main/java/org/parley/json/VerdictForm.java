package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.citation.Basis;
import org.parley.claim.ClaimId;
import org.parley.dispute.Standing;
import org.parley.proposition.Question;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;

/** A verdict as it is written. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "question",
  "agreement",
  "contestedBy",
  "estimate",
  "policy",
  "reading",
  "asOf",
  "aligned",
  "origins",
  "publications",
  "independent",
  "positions",
  "steps"
})
record VerdictForm(
    @JsonProperty("question") Question question,
    @JsonProperty("agreement") Agreement agreement,
    @JsonProperty("contestedBy") ImmutableSet<Standing> contestedBy,
    @JsonProperty("estimate") EstimateForm estimate,
    @JsonProperty("policy") String policy,
    @JsonProperty("reading") String reading,
    @JsonProperty("asOf") Optional<LocalDate> asOf,
    @JsonProperty("aligned") boolean aligned,
    @JsonProperty("origins") int origins,
    @JsonProperty("publications") int publications,
    @JsonProperty("independent") int independent,
    @JsonProperty("positions") @JsonInclude ImmutableList<PositionForm> positions,
    @JsonProperty("steps") @JsonInclude ImmutableList<StepForm> steps) {

  static VerdictForm of(Verdict verdict) {
    return new VerdictForm(
        verdict.question(),
        verdict.agreement(),
        verdict.contestedBy(),
        EstimateForm.of(verdict.estimate()),
        verdict.policy().id(),
        verdict.reading().toString(),
        verdict.asOf(),
        verdict.isAligned(),
        verdict.origins(),
        verdict.publications(),
        verdict.independent(),
        verdict.positions().stream().map(PositionForm::of).collect(toImmutableList()),
        verdict.steps().stream().map(StepForm::of).collect(toImmutableList()));
  }

  /** An estimate as it is written: a figure has a best number, a range has none. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @JsonPropertyOrder({"type", "low", "best", "high", "reason"})
  record EstimateForm(
      @JsonProperty("type") String type,
      @JsonProperty("low") Optional<BigDecimal> low,
      @JsonProperty("best") Optional<BigDecimal> best,
      @JsonProperty("high") Optional<BigDecimal> high,
      @JsonProperty("reason") Optional<String> reason) {

    static EstimateForm of(Estimate estimate) {
      return estimate.match(
          EstimateForm::ofFigure,
          blank -> ofType("blank", Optional.empty()),
          noEvent -> ofType("noEvent", Optional.empty()),
          undetermined -> ofType("undetermined", Optional.of(undetermined.reason())));
    }

    private static EstimateForm ofFigure(Estimate.Figure figure) {
      return new EstimateForm(
          figure.best().isPresent() ? "figure" : "range",
          Optional.of(figure.low()),
          figure.best(),
          figure.high(),
          Optional.empty());
    }

    private static EstimateForm ofType(String type, Optional<String> reason) {
      return new EstimateForm(type, Optional.empty(), Optional.empty(), Optional.empty(), reason);
    }
  }

  /** A step as it is written: its kind, what it rests on, a sentence, the claims it is about. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonPropertyOrder({"type", "basis", "text", "claims"})
  record StepForm(
      @JsonProperty("type") String type,
      @JsonProperty("basis") Basis basis,
      @JsonProperty("text") String text,
      @JsonProperty("claims") ImmutableList<ClaimId> claims) {

    static StepForm of(Step step) {
      String name = step.getClass().getSimpleName();
      String type = name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
      return new StepForm(type, step.basis(), step.text(), step.claims());
    }
  }
}
