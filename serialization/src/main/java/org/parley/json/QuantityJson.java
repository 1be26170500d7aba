package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a quantity. */
@Wire
@JsonDeserialize(builder = Quantity.Builder.class)
@JsonPropertyOrder({"quantifier", "value", "low", "high", "best", "unit", "words"})
interface QuantityJson {
  @JsonProperty("quantifier")
  Quantifier quantifier();

  @JsonProperty("value")
  Optional<BigDecimal> value();

  @JsonProperty("low")
  Optional<BigDecimal> low();

  @JsonProperty("high")
  Optional<BigDecimal> high();

  @JsonProperty("best")
  Optional<BigDecimal> best();

  @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = IsCount.class)
  @JsonProperty("unit")
  Unit unit();

  @JsonProperty("words")
  Optional<String> words();

  /** How a quantity is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("quantifier")
    Object quantifier(Quantifier quantifier);

    @JsonProperty("value")
    Object value(BigDecimal value);

    @JsonProperty("low")
    Object low(BigDecimal low);

    @JsonProperty("high")
    Object high(BigDecimal high);

    @JsonProperty("best")
    Object best(BigDecimal best);

    @JsonProperty("unit")
    Object unit(Unit unit);

    @JsonProperty("words")
    Object words(String words);
  }
}
