package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.parley.MissingPartException;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;

/** Builds a question, whose kind is known only when all members are. */
@WireBuilder
final class QuestionBuilder {
  private @Nullable EventId event;
  private @Nullable Measure measure;
  private @Nullable ParticipantRole role;

  @JsonProperty("event")
  QuestionBuilder event(EventId about) {
    this.event = about;
    return this;
  }

  @JsonProperty("measure")
  QuestionBuilder measure(Measure counted) {
    this.measure = counted;
    return this;
  }

  @JsonProperty("role")
  QuestionBuilder role(ParticipantRole part) {
    this.role = part;
    return this;
  }

  Question build() {
    if (event == null) {
      throw new MissingPartException("event");
    }
    if (measure != null && role != null) {
      throw new IllegalArgumentException(
          "a question must not have both a measure and a role, got measure="
              + measure
              + ", role="
              + role);
    }
    if (measure != null) {
      return Question.howMany(event, measure);
    }
    return role != null ? Question.who(event, role) : Question.whether(event);
  }
}
