package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;

/**
 * The JSON form of a question: an event, with a measure (how many), a role (who) or neither
 * (whether at all).
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record QuestionForm(EventId event, Optional<Measure> measure, Optional<ParticipantRole> role) {

  static QuestionForm of(Question question) {
    Optional<Measure> none = Optional.empty();
    return question.match(
        new Question.Cases<>(
            asked ->
                new QuestionForm(asked.event(), Optional.of(asked.measure()), Optional.empty()),
            asked -> new QuestionForm(asked.event(), none, Optional.of(asked.role())),
            asked -> new QuestionForm(asked.event(), none, Optional.empty())));
  }
}
