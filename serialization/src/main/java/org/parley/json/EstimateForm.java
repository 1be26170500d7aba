package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.reconcile.Estimate;

/**
 * An estimate as it is written: {@code single} has a value, {@code figure} a low, a best and a high
 * number, {@code range} no best one; a missing high is open upwards.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"type", "value", "low", "best", "high", "code", "reason"})
record EstimateForm(
    @JsonProperty("type") String type,
    @JsonProperty("value") Optional<BigDecimal> value,
    @JsonProperty("low") Optional<BigDecimal> low,
    @JsonProperty("best") Optional<BigDecimal> best,
    @JsonProperty("high") Optional<BigDecimal> high,
    @JsonProperty("code") Optional<Integer> code,
    @JsonProperty("reason") Optional<String> reason) {

  static EstimateForm of(Estimate estimate) {
    return estimate.match(
        single -> ofValue(single.value()),
        EstimateForm::ofFigure,
        blank -> of("blank", Optional.empty(), Optional.empty()),
        notReported -> of("notReported", Optional.of(notReported.code()), Optional.empty()),
        noEvent -> of("noEvent", Optional.empty(), Optional.empty()),
        undetermined -> of("undetermined", Optional.empty(), Optional.of(undetermined.reason())));
  }

  private static EstimateForm ofValue(BigDecimal value) {
    return new EstimateForm(
        "single",
        Optional.of(value),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static EstimateForm ofFigure(Estimate.Figure figure) {
    return new EstimateForm(
        figure.best().isPresent() ? "figure" : "range",
        Optional.empty(),
        Optional.of(figure.low()),
        figure.best(),
        figure.high(),
        Optional.empty(),
        Optional.empty());
  }

  private static EstimateForm of(String type, Optional<Integer> code, Optional<String> reason) {
    return new EstimateForm(
        type, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), code, reason);
  }
}
