package org.parley.quantity.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.ModelArbitraries;
import org.parley.TextArbitraries;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;
import org.parley.text.TextSpan;

class CountExpressionPropertyTest {
  private static final String[] PIECES = {
    "at least ",
    "1",
    "180 ",
    "one hundred ",
    "and ",
    "(",
    ")",
    "[",
    "88 (",
    ", including 3 ",
    "-",
    "–",
    "1,000",
    " 100",
    "thousand ",
    "million ",
    "between ",
    "from ",
    "to ",
    "1/2 ",
    "٣",
    "é",
    "a",
    "no ",
    "hundreds, perhaps ",
    "May 4 ",
    "e5",
    "\u0301",
    "“",
    "$",
    "1:",
    "1-",
    "best 3 ",
    "x:",
    " "
  };

  @Property
  void readsTheEnglishOfANumberBack(@ForAll("numbers") Quantity quantity) {
    CountExpression read = CountExpression.parse(quantity.toEnglish());

    assertThat(read.quantities()).hasSize(1);
    assertThat(read.unread()).isEmpty();
    assertThat(read.quantities().get(0).quantity().withoutWords())
        .isEqualTo(quantity.withoutWords());
    assertThat(read.quantities().get(0).span()).isEqualTo(new TextSpan(0, read.text().length()));
  }

  @Property
  void readsTheEnglishOfAVagueWordBack(@ForAll("vagueWords") String words) {
    Quantity quantity = Quantity.unspecified(words);

    assertThat(CountExpression.parse(quantity.toEnglish()).quantities())
        .extracting(StatedQuantity::quantity)
        .containsExactly(quantity);
  }

  @Property
  void readsTheNotationOfASingleCountToo(@ForAll("singleCounts") Quantity quantity) {
    assertThat(CountExpression.parse(quantity.withoutWords().toString()).quantities())
        .extracting(stated -> stated.quantity().withoutWords())
        .containsExactly(quantity.withoutWords());
  }

  @Property
  void anyTextIsReadAndEveryPlaceLiesInIt(@ForAll("texts") String text) {
    check(CountExpression.parse(text));
  }

  @Property(tries = 60)
  void longTextsAreReadToo(@ForAll("longTexts") String text) {
    check(CountExpression.parse(text));
  }

  /**
   * Quantities and unread words are in the text, in order and without overlap, and cover every
   * digit.
   */
  private static void check(CountExpression read) {
    BitSet covered = new BitSet();
    cover(covered, read.quantities().stream().map(StatedQuantity::span).toList());
    cover(covered, read.unread());

    for (int i = 0; i < read.text().length(); i++) {
      assertThat(covered.get(i) || !Character.isLetterOrDigit(read.text().charAt(i)))
          .as("left out at %s of %s", i, read.text())
          .isTrue();
    }
    for (int i = 0; i < read.quantities().size(); i++) {
      checkOne(i, read.quantities().get(i), read.text());
    }
  }

  private static void checkOne(int index, StatedQuantity stated, String text) {
    assertThat(stated.quantity().words()).contains(stated.span().of(text));
    assertThat(stated.label().map(label -> label.of(text).isBlank()).orElse(false)).isFalse();
    stated.link().ifPresent(link -> assertThat(link.to()).isBetween(0, index - 1));
  }

  private static void cover(BitSet covered, List<TextSpan> spans) {
    int end = 0;
    for (TextSpan span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(covered.get(span.start(), span.end()).isEmpty()).isTrue();
      covered.set(span.start(), span.end());
      end = span.end();
    }
  }

  @Provide
  static Arbitrary<Quantity> numbers() {
    return ModelArbitraries.quantities()
        .filter(quantity -> quantity.quantifier() != Quantifier.UNSPECIFIED);
  }

  @Provide
  static Arbitrary<Quantity> singleCounts() {
    return numbers()
        .filter(quantity -> quantity.quantifier() != Quantifier.BETWEEN)
        .filter(quantity -> !quantity.unit().equals(Unit.ORDINAL))
        .map(quantity -> quantity.withUnit(Unit.COUNT));
  }

  @Provide
  static Arbitrary<String> vagueWords() {
    return Arbitraries.of(
        "several",
        "dozens",
        "tens of thousands",
        "at least a few",
        "hundreds, perhaps thousands",
        "an unknown number",
        "up to several hundred",
        "many");
  }

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(12).map(all -> String.join("", all));
    return Arbitraries.oneOf(
        TextArbitraries.random(), pieces, TextArbitraries.nearly(pieces), TextArbitraries.texts());
  }

  @Provide
  static Arbitrary<String> longTexts() {
    return TextArbitraries.repetitive(PIECES);
  }
}
