package org.parley.quantity.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;
import org.parley.code.Language;
import org.parley.quantity.Quantity;
import org.parley.quantity.phrase.StatedQuantity.Link;
import org.parley.quantity.phrase.StatedQuantity.Relation;
import org.parley.text.TextSpan;

class CountExpressionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "327 US, 1,500 CS                    | US; CS",
        "1,401 (US 657; CS 744)              | -; US; CS",
        "3,700 (including 3,200 prisoners) CS| CS; prisoners",
        "56, including 17 freedmen, US       | US; freedmen",
        "14 wooden ships and 4 monitors      | wooden ships; monitors",
        "at least 180 missiles were fired    | missiles were fired",
        "police 300; organisers 800          | police; organisers",
        "killed dozens                       | killed",
        "180                                 | -",
        "150 Southern Cheyenne and Arapaho   | Southern Cheyenne and Arapaho",
        "(84,000 total)                      | total",
        "5 (6) ships                         | ships; -",
        "killed: 12; wounded: 40             | killed; wounded",
        "492 people, 35 of them children     | people; children",
      })
  void labelsAreTheWordsBeside(String phrase, String labels) {
    assertThat(
            CountExpression.parse(phrase).quantities().stream()
                .map(stated -> stated.label().map(label -> label.of(phrase)).orElse("-"))
                .toList())
        .containsExactly(labels.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("links")
  void partsBelongToTheWhole(String phrase, ImmutableList<Optional<Link>> links) {
    assertThat(CountExpression.parse(phrase).quantities().stream().map(StatedQuantity::link))
        .containsExactlyElementsOf(links);
  }

  static Stream<Arguments> links() {
    Optional<Link> none = Optional.empty();
    return Stream.of(
        arguments("88; 23", ImmutableList.of(none, none)),
        arguments("88 (23; 65) 7", ImmutableList.of(none, aside(0), aside(0), none)),
        arguments("88 (23 (11) and 65)", ImmutableList.of(none, aside(0), aside(1), aside(0))),
        arguments("(84)", ImmutableList.of(none)),
        arguments("88) 7 (3", ImmutableList.of(none, none, none)),
        arguments("88 (3) (4", ImmutableList.of(none, aside(0), none)),
        arguments("XIV Corps, 2nd Brigade (approx. 1,300)", ImmutableList.of(none, none)),
        arguments("56, including 17 men and 3 boys, 4 dogs", links(Relation.INCLUDED)),
        arguments("56 (including 17 men and 3 boys); 4 dogs", links(Relation.INCLUDED)),
        arguments("56 plus 17 men and 3 boys, 4 dogs", links(Relation.ADDED)),
        arguments("56 people, 17 of them men; 4 dogs", ImmutableList.of(none, included(0), none)),
        arguments("17 of them", ImmutableList.of(none)),
        arguments("including 17", ImmutableList.of(none)));
  }

  private static Optional<Link> aside(int to) {
    return Optional.of(new Link(Relation.IN_PARENTHESES, to));
  }

  private static Optional<Link> included(int to) {
    return Optional.of(new Link(Relation.INCLUDED, to));
  }

  private static ImmutableList<Optional<Link>> links(Relation relation) {
    Optional<Link> link = Optional.of(new Link(relation, 0));
    return ImmutableList.of(Optional.empty(), link, link, Optional.empty());
  }

  @Test
  void leavesPartsOutOfTheIndependentOnes() {
    assertThat(CountExpression.parse("1,401 (US 657; CS 744); 3").independent())
        .extracting(stated -> stated.quantity().value().orElseThrow().intValueExact())
        .containsExactly(1401, 3);
  }

  @Test
  void offersWhatAnAdjectiveImpliesAndDoesNotCountIt() {
    CountExpression read = CountExpression.parse("the deadly strike");

    assertThat(read.quantities()).isEmpty();
    assertThat(read.implied())
        .containsExactly(
            new Implication(
                Quantity.atLeast(1).withWords("deadly"), "killed", new TextSpan(4, 10)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "at least 180 missiles       | >=180 \"at least 180 missiles\"",
        "88 total (US 23; CS 65)     | 88 \"88 total (US 23; CS 65)\"",
        "dozens of people            | ?dozens of people",
        "~200                        | ~200",
        "?several                    | ?several",
        "150..180(170)               | 150..180(170)",
        "[HOUSEHOLD] 40              | [HOUSEHOLD] 40",
        "90%                         | 90%",
        "~200 \"some 200\"           | ~200 \"some 200\"",
      })
  void readsTheOneQuantityOfANotationOrAPhrase(String text, String notation) {
    assertThat(CountExpression.quantityOf(text)).hasToString(notation);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "many, 4 or so; 5 | must state only one number, not several (many; 4 or so; 5), got 'many,"
            + " 4 or so; 5'",
        "no longer        | must state a number (write 180, at least 180, or ? and words without a"
            + " number), got 'no longer'",
        "40 on 2024-10-01 | must have no unread digits such as 'on 2024-10-01', got '40 on 2024-10-01'",
        "1,40             | must have no unread digits such as '1,40', got '1,40'",
        "180..150         | low must not exceed high, got low=180, high=150",
        "[BOX] about 4    | a unit must be one of COUNT, PERCENT, ORDINAL, HOUSEHOLD or a code"
            + " scheme:value, got unit='BOX'",
      })
  void refusesWhatStatesNotJustOneQuantity(String text, String message) {
    new Refusal("", () -> CountExpression.quantityOf(text), message).check();
  }

  @Test
  void refusesALanguageWithoutWords() {
    new Refusal(
            "",
            () -> CountExpression.parse("180", Language.of("tlh")),
            "the language of a count must be one of en, fr, es, ru, uk, ar, he, got language=tlh")
        .check();
  }

  @Test
  void isReadInSevenLanguages() {
    assertThat(CountExpression.languages())
        .extracting(Language::tag)
        .containsExactly("en", "fr", "es", "ru", "uk", "ar", "he");
  }
}
