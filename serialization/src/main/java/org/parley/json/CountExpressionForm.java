package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
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
record CountExpressionForm(
    @JsonInclude String text,
    @JsonInclude ImmutableList<QuantityForm> quantities,
    @JsonInclude ImmutableList<SpanForm> unread,
    ImmutableList<ImpliedForm> implied) {

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
  record SpanForm(String text, int start, int end) {
    static SpanForm of(TextSpan span, String text) {
      return new SpanForm(span.of(text), span.start(), span.end());
    }
  }

  /** A quantity: the words, and the bounds that the reading gives it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record QuantityForm(
      Quantifier quantifier,
      Optional<BigDecimal> value,
      Optional<BigDecimal> low,
      Optional<BigDecimal> best,
      Optional<BigDecimal> high,
      Unit unit,
      String text,
      int start,
      int end,
      Optional<String> label,
      Optional<Relation> relation,
      Optional<Integer> to) {
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

  /** A count that a word implies, listed but not counted. */
  record ImpliedForm(
      Quantifier quantifier, BigDecimal value, String effect, String text, int start, int end) {
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
