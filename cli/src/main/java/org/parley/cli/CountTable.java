package org.parley.cli;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.parley.explanation.English;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Reading;
import org.parley.quantity.phrase.CountExpression;
import org.parley.quantity.phrase.Implication;
import org.parley.quantity.phrase.StatedQuantity;
import org.parley.text.OneLine;

/** The quantities of a phrase as a table, one a row, with the rest below it. */
final class CountTable {
  private static final ImmutableList<String> HEAD =
      ImmutableList.of("words", "said as", "read as", "beside it");

  private final CountExpression phrase;
  private final Reading reading;

  CountTable(CountExpression phrase, Reading reading) {
    this.phrase = phrase;
    this.reading = reading;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    if (phrase.quantities().isEmpty()) {
      text.append("No number is given.\n");
    } else {
      ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
      phrase.quantities().forEach(stated -> rows.add(row(stated)));
      text.append(new Columns(HEAD, rows.build()).text());
    }
    if (!phrase.unread().isEmpty()) {
      text.append(
          phrase.unread().stream()
              .map(span -> span.of(phrase.text()))
              .map(OneLine::of)
              .collect(Collectors.joining("; ", "Not read: ", "\n")));
    }
    phrase.implied().forEach(implied -> text.append(offer(implied)));
    return text.toString();
  }

  private ImmutableList<String> row(StatedQuantity stated) {
    return ImmutableList.of(
        stated.span().of(phrase.text()),
        said(stated),
        readAs(stated),
        stated.label().map(label -> label.of(phrase.text())).orElse("") + link(stated));
  }

  private static String said(StatedQuantity stated) {
    return stated.quantity().quantifier() == Quantifier.UNSPECIFIED
        ? "no number"
        : stated.quantity().withoutWords().toString();
  }

  private String readAs(StatedQuantity stated) {
    Quantity quantity = stated.quantity();
    String span = quantity.interval(reading).map(CountTable::span).orElse("no number");
    String best =
        quantity
            .best()
            .or(() -> reading.best(quantity))
            .map(English::of)
            .filter(number -> !number.equals(span))
            .map(number -> ", best " + number)
            .orElse("");
    return span + best + unit(quantity);
  }

  private static String unit(Quantity quantity) {
    String unit = quantity.unit().inEnglish();
    return unit.isEmpty() ? "" : " (" + unit + ")";
  }

  private static String span(Range<BigDecimal> range) {
    String low = English.of(range.lowerEndpoint());
    if (!range.hasUpperBound()) {
      return range.lowerBoundType() == BoundType.OPEN ? "more than " + low : low + " or more";
    }
    String high = English.of(range.upperEndpoint());
    return low.equals(high)
        ? low
        : range.upperBoundType() == BoundType.OPEN
            ? low + " to below " + high
            : low + " to " + high;
  }

  /** The link to another quantity: "(included in 56)". */
  private String link(StatedQuantity stated) {
    return stated
        .link()
        .map(
            link ->
                " ("
                    + relation(link.relation())
                    + phrase.quantities().get(link.to()).span().of(phrase.text())
                    + ")")
        .orElse("");
  }

  private static String relation(StatedQuantity.Relation relation) {
    return switch (relation) {
      case IN_PARENTHESES -> "in parentheses behind ";
      case INCLUDED -> "included in ";
      case ADDED -> "added to ";
    };
  }

  private String offer(Implication implied) {
    return "\""
        + OneLine.of(implied.span().of(phrase.text()))
        + "\" implies "
        + implied.quantity().withoutWords().toEnglish()
        + " "
        + implied.effect()
        + "; it is not counted.\n";
  }
}
