package org.parley.json;

import org.parley.policy.SideBySide;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/** A dispute under several policies is written as a {@link SideBySideForm}, and never read. */
@JsonSerialize(converter = SideBySideJson.ToForm.class)
interface SideBySideJson {
  /** Converts it to its form. */
  final class ToForm extends StdConverter<SideBySide, SideBySideForm> {
    @Override
    public SideBySideForm convert(SideBySide value) {
      return SideBySideForm.of(value);
    }
  }
}
