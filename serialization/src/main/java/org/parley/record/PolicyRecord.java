package org.parley.record;

import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.reconcile.Policy;

/** The policy that made an estimate. */
@Value.Immutable
@ModelStyle
public abstract class PolicyRecord {
  PolicyRecord() {}

  /** The name by which it is chosen. */
  public abstract String id();

  /** Its purpose, in one line. */
  public abstract String title();

  /** The publication of its rule. */
  public abstract String citation();

  static PolicyRecord of(Policy policy) {
    return builder().id(policy.id()).title(policy.title()).citation(policy.citation()).build();
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
  public static final class Builder extends ImmutablePolicyRecord.Builder {
    Builder() {}
  }
}
