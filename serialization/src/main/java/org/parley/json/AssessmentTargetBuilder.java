package org.parley.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.ClaimId;
import org.parley.event.EventId;
import org.parley.source.SourceId;
import org.parley.statement.StatementId;

/** Builds the target of an assessment, which has one member, named after its kind. */
@WireBuilder
final class AssessmentTargetBuilder {
  private final Map<String, AssessmentTarget> named = new LinkedHashMap<>();

  @JsonProperty("claim")
  AssessmentTargetBuilder claim(ClaimId id) {
    return with("claim", AssessmentTarget.of(id));
  }

  @JsonProperty("statement")
  AssessmentTargetBuilder statement(StatementId id) {
    return with("statement", AssessmentTarget.of(id));
  }

  @JsonProperty("source")
  AssessmentTargetBuilder source(SourceId id) {
    return with("source", AssessmentTarget.of(id));
  }

  @JsonProperty("event")
  AssessmentTargetBuilder event(EventId id) {
    return with("event", AssessmentTarget.of(id));
  }

  private AssessmentTargetBuilder with(String kind, AssessmentTarget target) {
    named.put(kind, target);
    return this;
  }

  AssessmentTarget build() {
    checkArgument(
        named.size() == 1,
        "a target must name exactly one claim, statement, source or event, got %s",
        named.isEmpty() ? "none" : String.join(" and ", named.keySet()));
    return named.values().iterator().next();
  }
}
