package org.parley.json;

import org.parley.proposition.Question;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/** A question is written as a {@link QuestionForm}. */
@JsonSerialize(converter = QuestionJson.ToForm.class)
@JsonDeserialize(builder = QuestionBuilder.class)
interface QuestionJson {
  /** Converts it to its form. */
  final class ToForm extends StdConverter<Question, QuestionForm> {
    @Override
    public QuestionForm convert(Question question) {
      return QuestionForm.of(question);
    }
  }
}
