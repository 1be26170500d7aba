package org.parley.json;

import org.parley.reconcile.Policy;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/** A policy is written as a {@link PolicyForm}, and never read. */
@JsonSerialize(converter = PolicyJson.ToForm.class)
interface PolicyJson {
  /** Converts it to its form. */
  final class ToForm extends StdConverter<Policy, PolicyForm> {
    @Override
    public PolicyForm convert(Policy value) {
      return PolicyForm.of(value);
    }
  }
}
