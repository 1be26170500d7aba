package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Reading;
import org.parley.quantity.Unit;
import org.parley.quantity.phrase.CountExpression;
import org.parley.quantity.phrase.Implication;
import org.parley.quantity.phrase.StatedQuantity;
import org.parley.quantity.phrase.StatedQuantity.Relation;
import org.parley.text.TextSpan;

/** A phrase as it is written: its quantities with their bounds under a reading, and the rest. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"text", "quantities", "unread", "implied"})
record CountExpressionForm(
    @JsonProperty("text") @JsonInclude String text,
    @JsonProperty("quantities") @JsonInclude ImmutableList<QuantityForm> quantities,
    @JsonProperty("unread") @JsonInclude ImmutableList<SpanForm> unread,
    @JsonProperty("implied") ImmutableList<ImpliedForm> implied) {

  static CountExpressionForm of(CountExpression phrase, Reading reading) {
    String text = phrase.text();
    return new CountExpressionForm(
        text,
        phrase.quantities().stream()
            .map(stated -> QuantityForm.of(stated, reading, text))
            .collect(toImmutableList()),
        phrase.unread().stream().map(span -> SpanForm.of(span, text)).collect(toImmutableList()),
        phrase.implied().stream()
            .map(implied -> ImpliedForm.of(implied, text))
            .collect(toImmutableList()));
  }

  /** A place in the text: from the first character that counts to the first one behind it. */
  @JsonPropertyOrder({"text", "start", "end"})
  record SpanForm(
      @JsonProperty("text") String text,
      @JsonProperty("start") int start,
      @JsonProperty("end") int end) {
    static SpanForm of(TextSpan span, String text) {
      return new SpanForm(span.of(text), span.start(), span.end());
    }
  }

  /** A quantity: what was said, and the bounds that the reading gives it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonPropertyOrder({
    "quantifier",
    "value",
    "low",
    "best",
    "high",
    "unit",
    "text",
    "start",
    "end",
    "label",
    "relation",
    "to"
  })
  record QuantityForm(
      @JsonProperty("quantifier") Quantifier quantifier,
      @JsonProperty("value") Optional<BigDecimal> value,
      @JsonProperty("low") Optional<BigDecimal> low,
      @JsonProperty("best") Optional<BigDecimal> best,
      @JsonProperty("high") Optional<BigDecimal> high,
      @JsonProperty("unit") Unit unit,
      @JsonProperty("text") String text,
      @JsonProperty("start") int start,
      @JsonProperty("end") int end,
      @JsonProperty("label") Optional<String> label,
      @JsonProperty("relation") Optional<Relation> relation,
      @JsonProperty("to") Optional<Integer> to) {
    static QuantityForm of(StatedQuantity stated, Reading reading, String text) {
      Quantity quantity = stated.quantity();
      Optional<Range<BigDecimal>> interval = quantity.interval(reading);
      return new QuantityForm(
          quantity.quantifier(),
          quantity.value(),
          interval.filter(Range::hasLowerBound).map(Range::lowerEndpoint),
          quantity.best().or(() -> reading.best(quantity)),
          interval.filter(Range::hasUpperBound).map(Range::upperEndpoint),
          quantity.unit(),
          stated.span().of(text),
          stated.span().start(),
          stated.span().end(),
          stated.label().map(label -> label.of(text)),
          stated.link().map(StatedQuantity.Link::relation),
          stated.link().map(StatedQuantity.Link::to));
    }
  }

  /** A count that a word implies, offered and not counted. */
  @JsonPropertyOrder({"quantifier", "value", "effect", "text", "start", "end"})
  record ImpliedForm(
      @JsonProperty("quantifier") Quantifier quantifier,
      @JsonProperty("value") BigDecimal value,
      @JsonProperty("effect") String effect,
      @JsonProperty("text") String text,
      @JsonProperty("start") int start,
      @JsonProperty("end") int end) {
    static ImpliedForm of(Implication implied, String text) {
      return new ImpliedForm(
          implied.quantity().quantifier(),
          implied.quantity().value().orElseThrow(),
          implied.effect(),
          implied.span().of(text),
          implied.span().start(),
          implied.span().end());
    }
  }
}
