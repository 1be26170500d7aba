package org.parley.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;

class QuantityTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("notations")
  void parsesWhatItPrints(String text, Quantity quantity) {
    assertThat(Quantity.parse(text)).isEqualTo(quantity);
    assertThat(quantity).hasToString(text);
  }

  static Stream<Arguments> notations() {
    return Stream.of(
        Arguments.of("200", Quantity.exactly(200)),
        Arguments.of("0", Quantity.exactly(0)),
        Arguments.of("99.5", Quantity.exactly(new BigDecimal("99.5"))),
        Arguments.of("~200", Quantity.about(200)),
        Arguments.of(">=180", Quantity.atLeast(180)),
        Arguments.of(">100", Quantity.moreThan(100)),
        Arguments.of("<=50", Quantity.atMost(50)),
        Arguments.of("<50", Quantity.lessThan(50)),
        Arguments.of("150..180", Quantity.between(150, 180)),
        Arguments.of("7..7", Quantity.between(7, 7)),
        Arguments.of("0.5..1.5", Quantity.between(number("0.5"), number("1.5"))),
        Arguments.of("150..180(170)", Quantity.between(150, 180).withBest(170)),
        Arguments.of("?", Quantity.unspecified()),
        Arguments.of("?several", Quantity.unspecified("several")),
        Arguments.of("??", Quantity.unspecified("?")),
        Arguments.of("?\"a\" \\ [b] 20%", Quantity.unspecified("\"a\" \\ [b] 20%")),
        Arguments.of("?ده‌ها", Quantity.unspecified("ده‌ها")),
        Arguments.of("90%", Quantity.exactly(90).withUnit(Unit.PERCENT)),
        Arguments.of("5..10(7)%", Quantity.between(5, 10).withBest(7).withUnit(Unit.PERCENT)),
        Arguments.of("[PERCENT] ?most", Quantity.unspecified("most").withUnit(Unit.PERCENT)),
        Arguments.of("[HOUSEHOLD] 40", Quantity.exactly(40).withUnit(Unit.HOUSEHOLD)),
        Arguments.of("[ORDINAL] 2", Quantity.exactly(2).withUnit(Unit.ORDINAL)),
        Arguments.of("[ucum:t] ~1.5", of("~1.5").withUnit(Unit.of("ucum:t"))),
        Arguments.of("[ucum:t] ?", Quantity.unspecified().withUnit(Unit.of("ucum:t"))),
        Arguments.of("~200 \"some 200\"", Quantity.about(200).withWords("some 200")),
        Arguments.of(
            "90% \"nine in \\\"ten\\\" \\\\o/\"",
            Quantity.exactly(90).withUnit(Unit.PERCENT).withWords("nine in \"ten\" \\o/")),
        Arguments.of(
            "999999999999999999.999999999999999999", of("999999999999999999.999999999999999999")));
  }

  private static Quantity of(String figure) {
    return figure.startsWith("~")
        ? Quantity.of(Quantifier.APPROXIMATELY, number(figure.substring(1)))
        : Quantity.exactly(number(figure));
  }

  private static BigDecimal number(String figure) {
    return new BigDecimal(figure);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "200.0,       200",
    "007,         7",
    "0.00,        0",
    "1.50..2.0,   1.5..2",
    "[COUNT] 5,   5",
    "[PERCENT] 5, 5%",
    "[COUNT] ?,   ?",
  })
  void readsOtherSpellingsOfTheSame(String text, String printed) {
    assertThat(Quantity.parse(text)).hasToString(printed).isEqualTo(Quantity.parse(printed));
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        " ",
        "about 200",
        "200 ",
        " 200",
        "-5",
        "+5",
        "1,000",
        "1e3",
        ".5",
        "5.",
        "1.2.3",
        "5..",
        "..5",
        "1..2..3",
        "1..2()",
        "1..2(",
        "~1..2",
        "=5",
        ">>5",
        "> 5",
        "5 %",
        "%",
        "5%%",
        "[PERCENT] 5%",
        "[HOUSEHOLD]40",
        "[HOUSEHOLD] ",
        "5 words",
        "5 \"words",
        "5\"words\"",
        "5  \"words\"",
        "5 \"a\"b\"",
        "5 \"a\\b\"",
        "5 \"a\" \"b\"",
        "5 \"a\"\n",
        "5\n",
        "٥",
        "５",
        "99999999999999999999999999999999999999999"
      })
  void refusesATextThatIsNoQuantity(String text) {
    String message =
        "must be a quantity (200, ~200, >=180, >100, <=50, <50, 150..180, 150..180(170) or"
            + " ?several), got '"
            + text
            + "'";

    new Refusal(text, () -> Quantity.parse(text), message).check();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("wrongParts")
  void refusesATextOfWhichAPartIsWrong(String wrong, String text, String message) {
    new Refusal(wrong, () -> Quantity.parse(text), message).check();
  }

  static Stream<Arguments> wrongParts() {
    return Stream.of(
        Arguments.of("ends", "180..150", "low must not exceed high, got low=180, high=150"),
        Arguments.of(
            "best",
            "150..180(181)",
            "best must be between low and high, got low=150, high=180, best=181"),
        Arguments.of(
            "unit",
            "[DOZEN] 5",
            "a unit must be one of COUNT, PERCENT, ORDINAL, HOUSEHOLD or a code scheme:value, got"
                + " unit='DOZEN'"),
        Arguments.of(
            "no unit",
            "[] 5",
            "a unit must be one of COUNT, PERCENT, ORDINAL, HOUSEHOLD or a code scheme:value, got"
                + " unit=''"),
        Arguments.of("less than nothing", "<0", "a bound with < must be above 0, got value=0"),
        Arguments.of(
            "place", "[ORDINAL] 0", "an ordinal must be a whole number from 1, got value=0"),
        Arguments.of(
            "size",
            "1000000000000000000",
            "a figure must be below 10^18, got value=1000000000000000000"),
        Arguments.of(
            "decimals",
            "0.1234567890123456789",
            "a figure must have at most 18 decimals, got value=0.1234567890123456789"),
        Arguments.of(
            "words",
            "? several",
            "words must not be blank or have space around them, got words=' several'"),
        Arguments.of(
            "no words",
            "5 \"\"",
            "words must not be blank or have space around them, got words=''"));
  }

  @ParameterizedTest
  @MethodSource("wrongBuilds")
  void refusesPartsThatDoNotGoTogether(Refusal wrong) {
    wrong.check();
  }

  static Stream<Refusal> wrongBuilds() {
    return Stream.of(
        new Refusal(
            "no number",
            () -> builder(Quantifier.EXACT).build(),
            "EXACT takes one value and nothing else, got no number"),
        new Refusal(
            "a value and an end",
            () -> builder(Quantifier.AT_LEAST).value(number("5")).low(number("3")).build(),
            "AT_LEAST takes one value and nothing else, got value=5, low=3"),
        new Refusal(
            "a value and a best",
            () -> Quantity.exactly(5).withBest(3),
            "EXACT takes one value and nothing else, got value=5, best=3"),
        new Refusal(
            "ends where one value goes",
            () -> builder(Quantifier.APPROXIMATELY).low(number("1")).high(number("2")).build(),
            "APPROXIMATELY takes one value and nothing else, got low=1, high=2"),
        new Refusal(
            "a value where ends go",
            () -> builder(Quantifier.BETWEEN).value(number("5")).build(),
            "BETWEEN takes low and high, and perhaps best, got value=5"),
        new Refusal(
            "the lower end alone",
            () -> builder(Quantifier.BETWEEN).low(number("5")).build(),
            "BETWEEN takes low and high, and perhaps best, got low=5"),
        new Refusal(
            "the upper end alone",
            () -> builder(Quantifier.BETWEEN).high(number("5")).build(),
            "BETWEEN takes low and high, and perhaps best, got high=5"),
        new Refusal(
            "the best alone",
            () -> builder(Quantifier.BETWEEN).best(number("5")).build(),
            "BETWEEN takes low and high, and perhaps best, got best=5"),
        new Refusal(
            "a number for a word",
            () -> builder(Quantifier.UNSPECIFIED).value(number("5")).build(),
            "UNSPECIFIED takes no number, got value=5"),
        new Refusal(
            "one value of two",
            () -> Quantity.of(Quantifier.BETWEEN, number("5")),
            "BETWEEN takes low and high, and perhaps best, got value=5"));
  }

  @ParameterizedTest
  @MethodSource("wrongFigures")
  void refusesFiguresOutOfBounds(Refusal wrong) {
    wrong.check();
  }

  static Stream<Refusal> wrongFigures() {
    return Stream.of(
        new Refusal(
            "negative value",
            () -> Quantity.exactly(-1),
            "a figure must not be negative, got value=-1"),
        new Refusal(
            "negative end",
            () -> Quantity.between(-1, 5),
            "a figure must not be negative, got low=-1"),
        new Refusal(
            "10^18",
            () -> Quantity.exactly(1_000_000_000_000_000_000L),
            "a figure must be below 10^18, got value=1000000000000000000"),
        new Refusal(
            "an enormous end",
            () -> Quantity.between(BigDecimal.ONE, number("1E+2147483647")),
            "a figure must be below 10^18, got high=1E+2147483647"),
        new Refusal(
            "a tiny best",
            () ->
                builder(Quantifier.BETWEEN)
                    .low(BigDecimal.ZERO)
                    .high(BigDecimal.ONE)
                    .best(number("1E-2147483647"))
                    .build(),
            "a figure must have at most 18 decimals, got best=1E-2147483647"),
        new Refusal(
            "swapped ends",
            () -> Quantity.between(number("2.0"), number("1.50")),
            "low must not exceed high, got low=2, high=1.5"),
        new Refusal(
            "a best below",
            () -> Quantity.between(150, 180).withBest(149),
            "best must be between low and high, got low=150, high=180, best=149"),
        new Refusal(
            "less than nothing",
            () -> Quantity.lessThan(0),
            "a bound with < must be above 0, got value=0"));
  }

  @ParameterizedTest
  @MethodSource("wrongPlaces")
  void refusesAnOrdinalThatIsNoPlace(Refusal wrong) {
    wrong.check();
  }

  static Stream<Refusal> wrongPlaces() {
    return Stream.of(
        new Refusal(
            "the 0th",
            () -> Quantity.exactly(0).withUnit(Unit.ORDINAL),
            "an ordinal must be a whole number from 1, got value=0"),
        new Refusal(
            "the 1.5th",
            () -> Quantity.exactly(number("1.5")).withUnit(Unit.ORDINAL),
            "an ordinal must be a whole number from 1, got value=1.5"),
        new Refusal(
            "from the 0th",
            () -> Quantity.between(0, 2).withUnit(Unit.ORDINAL),
            "an ordinal must be a whole number from 1, got low=0, high=2"),
        new Refusal(
            "perhaps the 1.5th",
            () -> Quantity.parse("[ORDINAL] 1..2(1.5)"),
            "an ordinal must be a whole number from 1, got low=1, high=2, best=1.5"));
  }

  @ParameterizedTest(name = "words=''{0}''")
  @ValueSource(strings = {"", " ", " a", "a ", "a\n"})
  void refusesWordsWithSpaceAroundThem(String words) {
    String message = "words must not be blank or have space around them, got words='" + words + "'";

    new Refusal("with", () -> Quantity.exactly(5).withWords(words), message).check();
    new Refusal("of", () -> Quantity.unspecified(words), message).check();
  }

  @Test
  void keepsItsParts() {
    Quantity range = Quantity.between(150, 180).withBest(170).withWords("150 to 180");

    assertThat(range.quantifier()).isEqualTo(Quantifier.BETWEEN);
    assertThat(range.value()).isEmpty();
    assertThat(range.low()).contains(number("150"));
    assertThat(range.high()).contains(number("180"));
    assertThat(range.best()).contains(number("170"));
    assertThat(range.unit()).isEqualTo(Unit.COUNT);
    assertThat(range.words()).contains("150 to 180");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"200", "200.0", "200.000", "2E+2", "20E1", "0.2E3"})
  void isEqualByItsNumbersHoweverTheyAreWritten(String written) {
    assertThat(Quantity.exactly(number(written)))
        .isEqualTo(Quantity.exactly(200))
        .hasSameHashCodeAs(Quantity.exactly(200))
        .hasToString("200");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"0", "0.000", "0E+30", "0E-30"})
  void knowsZeroHoweverItIsWritten(String written) {
    assertThat(Quantity.exactly(number(written))).isEqualTo(Quantity.exactly(0)).hasToString("0");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"~200", ">=200", "201", "200%", "[HOUSEHOLD] 200", "200 \"200\"", "?"})
  void differsByEachOfItsParts(String other) {
    assertThat(Quantity.parse(other)).isNotEqualTo(Quantity.exactly(200));
  }

  @Test
  void losesItsWordsInACopy() {
    assertThat(Quantity.about(200).withWords("some 200").withoutWords())
        .isEqualTo(Quantity.about(200));
    assertThat(Quantity.unspecified("several").withoutWords())
        .isEqualTo(Quantity.unspecified("several"));
  }

  @Test
  void readsWordsInSeveralLines() {
    Quantity quantity = Quantity.exactly(5).withWords("five\n\"5\"\r\nپنج");

    assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
  }

  @Test
  void refusesToLackAQuantifier() {
    Refusal.ofMissing(() -> Quantity.builder().value(BigDecimal.ONE).build(), "quantifier");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> Quantity.parse(null),
        () -> Quantity.exactly(null),
        () -> Quantity.of(null, BigDecimal.ONE),
        () -> Quantity.between(null, BigDecimal.ONE),
        () -> Quantity.unspecified(null),
        () -> Quantity.exactly(1).withUnit(null),
        () -> Quantity.exactly(1).withWords(null),
        () -> Quantity.exactly(1).interval(null));
  }

  private static Quantity.Builder builder(Quantifier quantifier) {
    return Quantity.builder().quantifier(quantifier);
  }
}
