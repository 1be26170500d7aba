package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.ClaimId;
import org.parley.event.EventId;
import org.parley.source.SourceId;
import org.parley.statement.StatementId;

/** A target of an assessment as it is written: one member, which names its kind. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AssessmentTargetForm(
    Optional<ClaimId> claim,
    Optional<StatementId> statement,
    Optional<SourceId> source,
    Optional<EventId> event) {
  private static final AssessmentTargetForm NONE =
      new AssessmentTargetForm(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static AssessmentTargetForm of(AssessmentTarget target) {
    return target.match(
        new AssessmentTarget.Cases<>(
            of -> NONE.withClaim(of.id()),
            of -> NONE.withStatement(of.id()),
            of -> NONE.withSource(of.id()),
            of -> NONE.withEvent(of.id())));
  }

  private AssessmentTargetForm withClaim(ClaimId id) {
    return new AssessmentTargetForm(Optional.of(id), statement, source, event);
  }

  private AssessmentTargetForm withStatement(StatementId id) {
    return new AssessmentTargetForm(claim, Optional.of(id), source, event);
  }

  private AssessmentTargetForm withSource(SourceId id) {
    return new AssessmentTargetForm(claim, statement, Optional.of(id), event);
  }

  private AssessmentTargetForm withEvent(EventId id) {
    return new AssessmentTargetForm(claim, statement, source, Optional.of(id));
  }
}
