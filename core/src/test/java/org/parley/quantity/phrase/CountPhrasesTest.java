package org.parley.quantity.phrase;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;

/** The table of English phrases: the quantities of each, their words, and the words left over. */
class CountPhrasesTest {
  static Stream<Arguments> phrases() throws IOException {
    return Resources.readLines(
            Resources.getResource("quantity/phrases-en.tsv"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Splitter.on('\t').splitToList(line))
        .map(columns -> Arguments.of(columns.toArray()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("phrases")
  void isReadAsTheTableSays(String phrase, String quantities, String words, String unread) {
    CountExpression read = CountExpression.parse(phrase);

    assertThat(listed(read.quantities().stream().map(CountPhrasesTest::notation)))
        .isEqualTo(quantities);
    assertThat(listed(read.quantities().stream().map(stated -> stated.span().of(phrase))))
        .isEqualTo(words);
    assertThat(listed(read.unread().stream().map(span -> span.of(phrase)))).isEqualTo(unread);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("phrases")
  void keepsTheWordsOfEachQuantity(String phrase) {
    for (StatedQuantity stated : CountExpression.parse(phrase).quantities()) {
      assertThat(stated.quantity().words()).contains(stated.span().of(phrase));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("phrases")
  void isReadTheSameInCapitals(String phrase, String quantities) {
    List<Quantity> read = withoutWords(phrase);
    // "may" is a month only with a capital, and the scheme of a code has none
    if (!phrase.startsWith("may") && !phrase.contains(":")) {
      assertThat(withoutWords(phrase.toUpperCase(Locale.ROOT))).isEqualTo(read);
    }
  }

  private static List<Quantity> withoutWords(String phrase) {
    return CountExpression.parse(phrase).quantities().stream()
        .map(StatedQuantity::quantity)
        .filter(quantity -> quantity.quantifier() != Quantifier.UNSPECIFIED)
        .map(Quantity::withoutWords)
        .toList();
  }

  private static String notation(StatedQuantity stated) {
    return stated.quantity().withoutWords().toString();
  }

  private static String listed(Stream<String> items) {
    String all = items.collect(joining(" ; "));
    return all.isEmpty() ? "-" : all;
  }
}
