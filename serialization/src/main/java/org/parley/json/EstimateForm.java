package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.reconcile.Estimate;

/**
 * The JSON form of an estimate: {@code single} has a value, {@code figure} a low, a best and a high
 * number, {@code range} only low and high; without a high number it has no upper end.
 */
@Value.Immutable
@ModelStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
interface EstimateForm {
  String type();

  Optional<BigDecimal> value();

  Optional<BigDecimal> low();

  Optional<BigDecimal> best();

  Optional<BigDecimal> high();

  Optional<Integer> code();

  Optional<String> reason();

  static EstimateForm of(Estimate estimate) {
    return estimate.match(new Kinds());
  }

  /** Builds a form. */
  final class Builder extends ImmutableEstimateForm.Builder {}

  /** The form of each kind. */
  final class Kinds implements Estimate.Cases<EstimateForm> {
    @Override
    public EstimateForm single(Estimate.Single estimate) {
      return of("single").value(estimate.value()).build();
    }

    @Override
    public EstimateForm figure(Estimate.Figure estimate) {
      return of(estimate.best().isPresent() ? "figure" : "range")
          .low(estimate.low())
          .best(estimate.best())
          .high(estimate.high())
          .build();
    }

    @Override
    public EstimateForm blank(Estimate.Blank estimate) {
      return of("blank").build();
    }

    @Override
    public EstimateForm notReported(Estimate.NotReported estimate) {
      return of("notReported").code(estimate.code()).build();
    }

    @Override
    public EstimateForm noEvent(Estimate.NoEvent estimate) {
      return of("noEvent").build();
    }

    @Override
    public EstimateForm undetermined(Estimate.Undetermined estimate) {
      return of("undetermined").reason(estimate.reason()).build();
    }

    private static Builder of(String type) {
      Builder form = new Builder();
      form.type(type);
      return form;
    }
  }
}
