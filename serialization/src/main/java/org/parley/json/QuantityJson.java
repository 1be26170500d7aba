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
@JsonPropertyOrder({
  Names.QUANTIFIER,
  Names.VALUE,
  Names.LOW,
  Names.HIGH,
  Names.BEST,
  Names.UNIT,
  Names.WORDS
})
interface QuantityJson {
  @JsonProperty(Names.QUANTIFIER)
  Quantifier quantifier();

  @JsonProperty(Names.VALUE)
  Optional<BigDecimal> value();

  @JsonProperty(Names.LOW)
  Optional<BigDecimal> low();

  @JsonProperty(Names.HIGH)
  Optional<BigDecimal> high();

  @JsonProperty(Names.BEST)
  Optional<BigDecimal> best();

  @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = IsCount.class)
  @JsonProperty(Names.UNIT)
  Unit unit();

  @JsonProperty(Names.WORDS)
  Optional<String> words();

  /** How a quantity is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty(Names.QUANTIFIER)
    Object quantifier(Quantifier quantifier);

    @JsonProperty(Names.VALUE)
    Object value(BigDecimal value);

    @JsonProperty(Names.LOW)
    Object low(BigDecimal low);

    @JsonProperty(Names.HIGH)
    Object high(BigDecimal high);

    @JsonProperty(Names.BEST)
    Object best(BigDecimal best);

    @JsonProperty(Names.UNIT)
    Object unit(Unit unit);

    @JsonProperty(Names.WORDS)
    Object words(String words);
  }
}
