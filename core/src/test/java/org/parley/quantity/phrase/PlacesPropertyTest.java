package org.parley.quantity.phrase;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.parley.Attempt;
import org.parley.TextArbitraries;
import org.parley.code.Language;
import org.parley.resource.ResourceFile;
import org.parley.text.TextSpan;

/** Any text can be parsed in any language, and all places are in the text, from left to right. */
class PlacesPropertyTest {
  private static final Splitter FORMS = Splitter.on('|').omitEmptyStrings().trimResults();

  @Property
  void allPlacesLieInTheText(@ForAll("phrases") Tuple2<Language, String> phrase) {
    String text = phrase.get2();
    CountExpression read = CountExpression.parse(text, phrase.get1());

    assertThat(read.text()).isEqualTo(text);
    assertThat(read.quantities())
        .allSatisfy(one -> assertThat(one.quantity().words()).hasValue(one.span().of(text)))
        .allSatisfy(one -> one.label().ifPresent(label -> assertLiesIn(label, text)));
    assertFollowEachOther(read.quantities().stream().map(StatedQuantity::span).toList(), text);
    assertFollowEachOther(read.unread(), text);
    assertThat(read.implied()).allSatisfy(one -> assertLiesIn(one.span(), text));
  }

  @Property
  void aQuantityAndWhatIsUnreadDoNotOverlap(@ForAll("phrases") Tuple2<Language, String> phrase) {
    CountExpression read = CountExpression.parse(phrase.get2(), phrase.get1());

    for (StatedQuantity one : read.quantities()) {
      assertThat(read.unread())
          .allMatch(
              other -> other.end() <= one.span().start() || other.start() >= one.span().end());
    }
  }

  @Property(tries = 50)
  void aLongTextIsReadInTime(
      @ForAll("languages") Language language, @ForAll("longTexts") String text) {
    assertThat(Attempt.toParseInTime(one -> CountExpression.parse(one, language), text))
        .isPresent();
  }

  private static void assertLiesIn(TextSpan span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }

  private static void assertFollowEachOther(List<TextSpan> spans, String text) {
    int end = 0;
    for (TextSpan span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<Language> languages() {
    return Arbitraries.of(CountExpression.languages());
  }

  @Provide
  Arbitrary<Tuple2<Language, String>> phrases() {
    return languages()
        .flatMap(
            language ->
                Arbitraries.oneOf(texts(language), TextArbitraries.nearly(texts(language)))
                    .map(text -> Tuple.of(language, text)));
  }

  private static Arbitrary<String> texts(Language language) {
    Arbitrary<String> words = Arbitraries.of(forms(language));
    Arbitrary<String> digits =
        Arbitraries.of("1", "20", "180", "1,200", "1.5", "2023", "٣٠", "7/10", "5e3", "½");
    Arbitrary<String> signs =
        Arbitraries.of(
            " ", "-", "–", "־", "'", "’", ",", ". ", "(", ")", "ـ", "\u05b8", "\u0651", "");
    Arbitrary<String> pieces =
        Arbitraries.frequencyOf(
            Tuple.of(4, words),
            Tuple.of(2, digits),
            Tuple.of(4, Arbitraries.just(" ")),
            Tuple.of(1, signs),
            Tuple.of(1, TextArbitraries.random()));
    return pieces.list().ofMaxSize(16).map(all -> String.join("", all));
  }

  private static ImmutableList<String> forms(Language language) {
    return ResourceFile.lines(
            VocabularyFile.class::getResourceAsStream, "words-" + language.tag() + ".txt")
        .stream()
        .flatMap(line -> FORMS.splitToStream(line.substring(line.lastIndexOf('\t') + 1)))
        .collect(toImmutableList());
  }

  @Provide
  Arbitrary<String> longTexts() {
    return TextArbitraries.repetitive(
        "1",
        "1 ",
        "de ",
        "d'",
        "'",
        "entre 1 ",
        "до ",
        "от 1 до ",
        "вырос ",
        "вырос с 1 до 2 ",
        "сто ",
        "و",
        "و1",
        " وعشرون",
        "خمسة",
        "ל-1 ",
        "בין ",
        "מאה ",
        "ו",
        "כ-",
        "ـ",
        "\u05b8",
        "-",
        "־",
        " ",
        "un ",
        "mil ",
        "une centaine ",
        "1-");
  }
}
