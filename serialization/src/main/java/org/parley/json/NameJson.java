package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.parley.actor.Name;
import org.parley.code.Language;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a name. */
@Wire
@JsonDeserialize(builder = Name.Builder.class)
@JsonPropertyOrder({"text", "language"})
interface NameJson {
  @JsonProperty("text")
  String text();

  @JsonProperty("language")
  Optional<Language> language();

  /** How a name is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("text")
    Object text(String text);

    @JsonProperty("language")
    Object language(Language language);
  }
}
