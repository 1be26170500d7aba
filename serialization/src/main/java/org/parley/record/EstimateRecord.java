package org.parley.record;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.reconcile.Estimate;

/**
 * The estimate of a policy: {@code single} has a value, {@code figure} a low, a best and a high
 * number, {@code range} a low and a high one; without a high number it has no upper end.
 */
@Value.Immutable
@ModelStyle
public abstract class EstimateRecord {
  EstimateRecord() {}

  /**
   * The kind: {@code single}, {@code figure}, {@code range}, {@code blank}, {@code notReported},
   * {@code noEvent} or {@code undetermined}.
   */
  public abstract String type();

  /** The number of {@code single}. */
  public abstract Optional<BigDecimal> value();

  /** The low number of {@code figure} and {@code range}. */
  public abstract Optional<BigDecimal> low();

  /** The best number of {@code figure}. */
  public abstract Optional<BigDecimal> best();

  /** The high number of {@code figure} and {@code range}, if there is one. */
  public abstract Optional<BigDecimal> high();

  /** The code of {@code notReported}. */
  public abstract Optional<Integer> code();

  /** Why there is no estimate, of {@code undetermined}. */
  public abstract Optional<String> reason();

  /** The record of an estimate. */
  public static EstimateRecord of(Estimate estimate) {
    return estimate.match(new Kinds());
  }

  /** The record of each kind. */
  private static final class Kinds implements Estimate.Cases<EstimateRecord> {
    @Override
    public EstimateRecord single(Estimate.Single estimate) {
      return builder().type("single").value(estimate.value()).build();
    }

    @Override
    public EstimateRecord figure(Estimate.Figure estimate) {
      return builder()
          .type(estimate.best().isPresent() ? "figure" : "range")
          .low(estimate.low())
          .best(estimate.best())
          .high(estimate.high())
          .build();
    }

    @Override
    public EstimateRecord blank(Estimate.Blank estimate) {
      return builder().type("blank").build();
    }

    @Override
    public EstimateRecord notReported(Estimate.NotReported estimate) {
      return builder().type("notReported").code(estimate.code()).build();
    }

    @Override
    public EstimateRecord noEvent(Estimate.NoEvent estimate) {
      return builder().type("noEvent").build();
    }

    @Override
    public EstimateRecord undetermined(Estimate.Undetermined estimate) {
      return builder().type("undetermined").reason(estimate.reason()).build();
    }
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
  public static final class Builder extends ImmutableEstimateRecord.Builder {
    Builder() {}
  }
}
