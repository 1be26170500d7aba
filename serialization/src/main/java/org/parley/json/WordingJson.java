package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.parley.code.Language;
import org.parley.statement.Wording;
import org.parley.statement.WordingForm;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a wording. */
@Wire
@JsonDeserialize(builder = Wording.Builder.class)
@JsonPropertyOrder({"text", "language", "form", "translated"})
interface WordingJson {
  @JsonProperty("text")
  String text();

  @JsonProperty("language")
  Optional<Language> language();

  @JsonProperty("form")
  WordingForm form();

  @JsonProperty("translated")
  Optional<Boolean> translated();

  /** How a wording is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("text")
    Object text(String text);

    @JsonProperty("language")
    Object language(Language language);

    @JsonProperty("form")
    Object form(WordingForm form);

    @JsonProperty("translated")
    Object translated(boolean translated);
  }
}
