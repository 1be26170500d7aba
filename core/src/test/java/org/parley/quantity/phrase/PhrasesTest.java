package org.parley.quantity.phrase;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.code.Language;

/** Phrases of all languages, one a line in {@code quantity/phrases.txt}. */
class PhrasesTest {
  private static final Splitter COLUMNS = Splitter.on('\t');

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void readsThePhrase(String language, String phrase, String quantities) {
    CountExpression read = CountExpression.parse(phrase, Language.of(language));

    assertThat(
            read.quantities().stream()
                .map(one -> one.quantity().withoutWords().toString())
                .collect(joining("; ")))
        .isEqualTo(quantities);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void keepsTheWordsOfEachQuantity(String language, String phrase, String quantities) {
    CountExpression read = CountExpression.parse(phrase, Language.of(language));

    assertThat(read.quantities())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.quantity().words()).hasValue(one.span().of(phrase)));
  }

  @Test
  void hasManyPhrasesOfEachLanguage() throws IOException {
    var rows = rows().map(row -> Language.of((String) row.get()[0]));

    assertThat(rows.collect(ImmutableMultiset.toImmutableMultiset()).entrySet())
        .hasSameSizeAs(CountExpression.languages())
        .allSatisfy(language -> assertThat(language.getCount()).isGreaterThanOrEqualTo(25));
  }

  private static Stream<Arguments> rows() throws IOException {
    List<String> lines =
        Resources.readLines(Resources.getResource("quantity/phrases.txt"), StandardCharsets.UTF_8);
    return lines.stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> ImmutableList.copyOf(COLUMNS.split(line)))
        .map(columns -> Arguments.of(columns.get(0), columns.get(1), columns.get(2)));
  }
}
