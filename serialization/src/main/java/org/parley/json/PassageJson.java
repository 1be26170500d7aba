package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.parley.source.Passage;
import org.parley.source.SourceId;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a passage. */
@Wire
@JsonDeserialize(builder = Passage.Builder.class)
@JsonPropertyOrder({"source", "exact", "prefix", "suffix", "start", "end"})
interface PassageJson {
  @JsonProperty("source")
  SourceId source();

  @JsonProperty("exact")
  Optional<String> exact();

  @JsonProperty("prefix")
  Optional<String> prefix();

  @JsonProperty("suffix")
  Optional<String> suffix();

  @JsonProperty("start")
  Optional<Integer> start();

  @JsonProperty("end")
  Optional<Integer> end();

  /** How a passage is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("source")
    Object source(SourceId source);

    @JsonProperty("exact")
    Object exact(String exact);

    @JsonProperty("prefix")
    Object prefix(String prefix);

    @JsonProperty("suffix")
    Object suffix(String suffix);

    @JsonProperty("start")
    Object start(int start);

    @JsonProperty("end")
    Object end(int end);
  }
}
