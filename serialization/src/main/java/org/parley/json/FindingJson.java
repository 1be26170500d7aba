package org.parley.json;

import org.parley.consistency.Finding;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/** A finding is written as a {@link FindingForm}, and never read. */
@JsonSerialize(converter = FindingJson.ToForm.class)
interface FindingJson {
  /** Converts it to its form. */
  final class ToForm extends StdConverter<Finding, FindingForm> {
    @Override
    public FindingForm convert(Finding finding) {
      return FindingForm.of(finding);
    }
  }
}
