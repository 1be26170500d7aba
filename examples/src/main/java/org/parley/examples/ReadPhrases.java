package org.parley.examples;

import java.time.LocalDate;
import org.parley.quantity.Quantity;
import org.parley.quantity.Reading;
import org.parley.quantity.phrase.CountExpression;
import org.parley.quantity.phrase.Lexicon;
import org.parley.time.phrase.RelativeDates;
import org.parley.time.phrase.Tense;

/** Numbers and dates as people write them, interpreted by named rules. */
public final class ReadPhrases {
  private ReadPhrases() {}

  /**
   * Prints the quantities and dates of the phrases.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    // README begins
    CountExpression phrase = CountExpression.parse("at least 180 missiles; dozens wounded");
    phrase.quantities().forEach(stated -> System.out.println(stated.quantity()));

    Quantity dozens = phrase.quantities().get(1).quantity();
    System.out.println(dozens.interval(Reading.strict()));
    System.out.println(dozens.interval(Reading.strict().with(Lexicon.ACLED_CURRENT)));
    System.out.println(dozens.interval(Reading.strict().with(Lexicon.LITERAL)));

    LocalDate published = LocalDate.of(2024, 10, 2);
    RelativeDates.resolve("next Friday", published, Tense.FUTURE)
        .candidates()
        .forEach(date -> System.out.println(date.when().edtf() + " " + date.rules()));
    // README ends
  }
}
