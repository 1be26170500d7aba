package org.parley.json;

import org.parley.claim.AssessmentTarget;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/** A target of an assessment is written as an {@link AssessmentTargetForm}. */
@JsonSerialize(converter = AssessmentTargetJson.ToForm.class)
@JsonDeserialize(builder = AssessmentTargetBuilder.class)
interface AssessmentTargetJson {
  /** Converts it to its form. */
  final class ToForm extends StdConverter<AssessmentTarget, AssessmentTargetForm> {
    @Override
    public AssessmentTargetForm convert(AssessmentTarget target) {
      return AssessmentTargetForm.of(target);
    }
  }
}
