package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;

/**
 * A question as it is written: an event, with a measure (how many), a role (who) or neither
 * (whether at all).
 */
@JsonPropertyOrder({"event", "measure", "role"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record QuestionForm(
    @JsonProperty("event") EventId event,
    @JsonProperty("measure") Optional<Measure> measure,
    @JsonProperty("role") Optional<ParticipantRole> role) {

  static QuestionForm of(Question question) {
    return question.match(new Forms());
  }

  /** The form of each kind of question. */
  private record Forms() implements Question.Cases<QuestionForm> {
    @Override
    public QuestionForm howMany(Question.HowMany question) {
      return new QuestionForm(question.event(), Optional.of(question.measure()), Optional.empty());
    }

    @Override
    public QuestionForm who(Question.Who question) {
      return new QuestionForm(question.event(), Optional.empty(), Optional.of(question.role()));
    }

    @Override
    public QuestionForm whether(Question.Whether question) {
      return new QuestionForm(question.event(), Optional.empty(), Optional.empty());
    }
  }
}
