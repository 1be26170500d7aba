package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.parley.proposition.Question;

/** The members of an absence. */
@JsonPropertyOrder({"question"})
interface AbsenceJson {
  @JsonProperty(value = "question", required = true)
  Question question();
}
