package org.parley.json;

import org.parley.reconcile.Verdict;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/** A verdict is written as a {@link VerdictForm}, and never read. */
@JsonSerialize(converter = VerdictJson.ToForm.class)
interface VerdictJson {
  /** Converts it to its form. */
  final class ToForm extends StdConverter<Verdict, VerdictForm> {
    @Override
    public VerdictForm convert(Verdict verdict) {
      return VerdictForm.of(verdict);
    }
  }
}
