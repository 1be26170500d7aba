package org.parley.fuzz.reader;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import org.parley.code.Language;
import org.parley.json.ParleyJson;
import org.parley.quantity.Quantity;
import org.parley.quantity.Reading;
import org.parley.quantity.phrase.CountExpression;
import org.parley.quantity.phrase.StatedQuantity;
import org.parley.text.TextSpan;

/**
 * Phrases with counts: any text is parsed, and the place of every quantity is that of its words. A
 * text that starts with the tag of a language and a colon, {@code ru: сто}, is read in it, all else
 * in English.
 */
public final class CountPhraseTarget implements Target {
  private static final ParleyJson JSON = ParleyJson.withDefaults();

  @Override
  public Outcome tryInput(byte[] input) {
    CountExpression phrase = parse(new String(input, UTF_8));
    checkPlaces(phrase);
    phrase.quantities().forEach(stated -> checkQuantity(stated, phrase));
    String shown = JSON.write(phrase, Reading.strict());
    Laws.holds(!shown.isBlank(), "nothing is written of %s", phrase);
    return tryOne(phrase.text());
  }

  private static CountExpression parse(String text) {
    for (Language language : CountExpression.languages()) {
      String prefix = language.tag() + ":";
      if (text.startsWith(prefix)) {
        return CountExpression.parse(text.substring(prefix.length()), language);
      }
    }
    return CountExpression.parse(text);
  }

  private static void checkPlaces(CountExpression phrase) {
    String text = phrase.text();
    ImmutableList<TextSpan> quantities =
        phrase.quantities().stream().map(StatedQuantity::span).collect(toImmutableList());
    Laws.inOrder(quantities, text);
    Laws.inOrder(phrase.unread(), text);
    phrase.implied().forEach(implied -> Laws.inOrder(ImmutableList.of(implied.span()), text));
    quantities.forEach(
        place ->
            phrase.unread().stream()
                .filter(other -> other.start() < place.end() && place.start() < other.end())
                .forEach(other -> Laws.holds(false, "%s is read and unread: %s", place, other)));
  }

  private static void checkQuantity(StatedQuantity stated, CountExpression phrase) {
    Quantity quantity = stated.quantity();
    String words = stated.span().of(phrase.text());
    Laws.same("the words and their place", quantity.words().orElse(""), words);
    Laws.same("a quantity and its notation", quantity, Quantity.parse(quantity.toString()));
    stated.label().ifPresent(label -> Laws.inOrder(ImmutableList.of(label), phrase.text()));
    stated
        .link()
        .ifPresent(
            link ->
                Laws.holds(
                    link.to() < phrase.quantities().indexOf(stated),
                    "%s belongs to none before it",
                    stated));
  }

  /**
   * A text that states one quantity is read as that quantity; otherwise the message gives their
   * number.
   */
  private static Outcome tryOne(String text) {
    try {
      Quantity one = CountExpression.quantityOf(text);
      Laws.same("a quantity and its notation", one, Quantity.parse(one.toString()));
      return Outcome.READ;
    } catch (IllegalArgumentException refused) {
      Laws.refusedInOurWords(refused);
      return Outcome.REFUSED;
    }
  }
}
