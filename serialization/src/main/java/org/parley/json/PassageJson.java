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
@JsonPropertyOrder({Names.SOURCE, Names.EXACT, Names.PREFIX, Names.SUFFIX, Names.START, Names.END})
interface PassageJson {
  @JsonProperty(Names.SOURCE)
  SourceId source();

  @JsonProperty(Names.EXACT)
  Optional<String> exact();

  @JsonProperty(Names.PREFIX)
  Optional<String> prefix();

  @JsonProperty(Names.SUFFIX)
  Optional<String> suffix();

  @JsonProperty(Names.START)
  Optional<Integer> start();

  @JsonProperty(Names.END)
  Optional<Integer> end();

  /** How a passage is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty(Names.SOURCE)
    Object source(SourceId source);

    @JsonProperty(Names.EXACT)
    Object exact(String exact);

    @JsonProperty(Names.PREFIX)
    Object prefix(String prefix);

    @JsonProperty(Names.SUFFIX)
    Object suffix(String suffix);

    @JsonProperty(Names.START)
    Object start(int start);

    @JsonProperty(Names.END)
    Object end(int end);
  }
}
