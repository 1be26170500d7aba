package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.parley.proposition.Question;

/** The members of an absence. */
@JsonTypeName("absence")
@JsonPropertyOrder({"question"})
interface AbsenceJson {
  @JsonProperty(value = "question", required = true)
  Question question();
}
