package org.parley.quantity.phrase;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.code.Language;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.resource.ResourceFile;

/** The files of words, line by line. */
class WordsFilesTest {
  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final Splitter FORMS = Splitter.on(" | ");
  private static final ImmutableSet<String> DIRECTIVES =
      ImmutableSet.of("marks", "attached", "habit");
  private static final ImmutableSet<String> WITH_A_KEY =
      ImmutableSet.of("vague", "implies", "term");

  @ParameterizedTest
  @MethodSource("tags")
  void everyLineHasAKindAMeaningAndForms(String tag) {
    assertThat(
            ResourceFile.lines(VocabularyFile.class::getResourceAsStream, "words-" + tag + ".txt"))
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches("[a-z-]+\t\\S[^\t]*\t\\S[^\t]*")
                    .doesNotContain("||", "| |", "  ")
                    .doesNotEndWith(" "));
  }

  @ParameterizedTest
  @MethodSource("tags")
  void noFormStandsTwiceWithTheSameKind(String tag) {
    assertThat(lines(tag).flatMap(line -> line.forms().map(form -> line.kind() + " " + form)))
        .doesNotHaveDuplicates();
  }

  /** Without their accents and dots two forms may be one, but must not mean two things. */
  @ParameterizedTest
  @MethodSource("tags")
  void noWordsOfOneKindMeanTwoThings(String tag) {
    Vocabulary vocabulary = Vocabulary.of(Language.of(tag));
    Map<String, String> meanings = new HashMap<>();
    lines(tag)
        .filter(line -> !DIRECTIVES.contains(line.kind()))
        .forEach(
            line ->
                line.forms()
                    .map(form -> line.kind() + " " + words(form, vocabulary))
                    .forEach(
                        words ->
                            assertThat(meanings.merge(words, line.meaning(), (one, other) -> one))
                                .as(words)
                                .isEqualTo(line.meaning())));
  }

  private static String words(String form, Vocabulary vocabulary) {
    return Tokens.of(form, vocabulary).all().stream().map(CountToken::word).collect(joining(" "));
  }

  @ParameterizedTest
  @MethodSource("tags")
  void everyFormIsFoundInAText(String tag) {
    Vocabulary vocabulary = Vocabulary.of(Language.of(tag));

    lines(tag)
        .filter(line -> !DIRECTIVES.contains(line.kind()))
        .forEach(
            line ->
                assertThat(line.forms())
                    .allSatisfy(
                        form -> {
                          Tokens tokens = Tokens.of(form, vocabulary);
                          assertThat(SenseMatch.find(tokens, 0, kindOf(line)))
                              .isNotNull()
                              .extracting(SenseMatch::end)
                              .isEqualTo(tokens.size());
                        }));
  }

  private static Sense.Kind kindOf(Line line) {
    return Sense.Kind.valueOf(line.kind().replace('-', '_').toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("tags")
  void everyKeyIsOneOfTheEnglishFile(String tag) {
    assertThat(keys(tag)).isSubsetOf(keys("en"));
  }

  private static ImmutableList<String> keys(String tag) {
    return lines(tag)
        .filter(line -> WITH_A_KEY.contains(line.kind()))
        .map(line -> line.kind() + " " + line.meaning())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @MethodSource("tags")
  void everyModifierIsReadBesideANumber(String tag) {
    assertThat(lines(tag, "before"))
        .allSatisfy(line -> assertAllRead(tag, line, "%s 180", line.meaning()))
        .isNotEmpty();
    assertThat(lines(tag, "after"))
        .allSatisfy(line -> assertAllRead(tag, line, "180 %s", line.meaning()))
        .isNotEmpty();
  }

  private static void assertAllRead(String tag, Line line, String pattern, String quantifier) {
    assertThat(line.forms().map(form -> String.format(Locale.ROOT, pattern, form)))
        .allSatisfy(
            phrase ->
                assertThat(readWhole(phrase, tag))
                    .isEqualTo(
                        Quantity.of(Quantifier.valueOf(quantifier), BigDecimal.valueOf(180))));
  }

  @ParameterizedTest
  @MethodSource("tags")
  void everyWordForNoNumberIsReadAlone(String tag) {
    Stream.of("vague", "unknown")
        .flatMap(kind -> lines(tag, kind))
        .flatMap(Line::forms)
        .forEach(form -> assertThat(readWhole(form, tag)).isEqualTo(Quantity.unspecified(form)));
    lines(tag, "zero")
        .flatMap(Line::forms)
        .forEach(form -> assertThat(readWhole(form, tag)).isEqualTo(Quantity.exactly(0)));
  }

  /** The only quantity of a phrase, which takes up all of it. */
  private static Quantity readWhole(String phrase, String tag) {
    CountExpression read = CountExpression.parse(phrase, Language.of(tag));
    assertThat(read.quantities()).as(phrase).hasSize(1);
    StatedQuantity only = read.quantities().get(0);
    assertThat(only.span().of(phrase)).isEqualTo(phrase);
    return only.quantity().withoutWords();
  }

  private static Stream<Line> lines(String tag, String kind) {
    return lines(tag).filter(line -> line.kind().equals(kind));
  }

  /** The language of a quantity is not recorded, so all languages are asked for its key. */
  @ParameterizedTest
  @MethodSource("tags")
  void aVagueWordHasItsKeyWhicheverLanguageIsAskedFirst(String tag) {
    lines(tag)
        .filter(line -> line.kind().equals("vague"))
        .forEach(
            line ->
                assertThat(line.forms())
                    .allSatisfy(
                        form ->
                            assertThat(VaguePhrase.of(form).map(VaguePhrase::low))
                                .hasValue(line.meaning())));
  }

  /** The parts that the other languages must have to be read at all. */
  @ParameterizedTest
  @MethodSource("tags")
  void everyFileHasEveryPartOfACount(String tag) {
    assertThat(lines(tag).map(Line::kind))
        .contains(
            "marks",
            "number",
            "scale",
            "half",
            "and",
            "numbered",
            "percent",
            "household",
            "vague",
            "zero",
            "unknown",
            "not-a-count",
            "before",
            "after",
            "between",
            "from",
            "to",
            "perhaps",
            "including",
            "plus",
            "change",
            "implies",
            "month",
            "year-follows");
  }

  private record Line(String kind, String meaning, String column) {
    Stream<String> forms() {
      return FORMS.splitToStream(column);
    }
  }

  private static Stream<Line> lines(String tag) {
    return ResourceFile.lines(VocabularyFile.class::getResourceAsStream, "words-" + tag + ".txt")
        .stream()
        .map(line -> COLUMNS.splitToList(line))
        .map(columns -> new Line(columns.get(0), columns.get(1), columns.get(2)));
  }

  private static Stream<String> tags() {
    return CountExpression.languages().stream().map(Language::tag);
  }
}
