package org.parley.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;
import org.parley.measure.MeasureVocabulary;
import org.parley.time.Edtf;

class MeasureTest {
  private static final Measure LAUNCHED = Measure.of("missile", "launched");

  @ParameterizedTest(name = "{0}")
  @MethodSource("notations")
  void parsesWhatItPrints(String text, Measure measure) {
    assertThat(Measure.parse(text)).isEqualTo(measure).hasSameHashCodeAs(measure);
    assertThat(measure).hasToString(text);
  }

  static Stream<Arguments> notations() {
    return Stream.of(
        Arguments.of("missile+launched", LAUNCHED),
        Arguments.of("person+killed+civilian", Measure.of("person", "killed", "civilian")),
        Arguments.of("a1+b_2+c+d", Measure.of("a1", "b_2", "d", "c")),
        Arguments.of("missile+launched@ISR", LAUNCHED.withScope("ISR")),
        Arguments.of("missile+launched@iso3166:ISR", LAUNCHED.withScope("iso3166:ISR")),
        Arguments.of("missile+launched@غزة+x", LAUNCHED.withScope("غزة+x")),
        Arguments.of("missile+launched[2024]", launched().period(Edtf.parse("2024")).build()),
        Arguments.of(
            "missile+launched[../2024-04~]", launched().period(Edtf.parse("../2024-04~")).build()),
        Arguments.of("missile+launched#CUMULATIVE", launched().flow(Flow.CUMULATIVE).build()),
        Arguments.of(
            "missile+launched+ballistic@ISR[2024-10-01]#PERIOD",
            launched()
                .addQualifiers("ballistic")
                .scope("ISR")
                .period(Edtf.parse("2024-10-01"))
                .flow(Flow.PERIOD)
                .build()));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "person+killed+military+child,    person+killed+child+military",
    "person+killed+child+child,       person+killed+child",
    "missile+launched#EVENT,          missile+launched",
  })
  void readsOtherSpellingsOfTheSame(String text, String printed) {
    assertThat(Measure.parse(text)).hasToString(printed).isEqualTo(Measure.parse(printed));
  }

  @Test
  void keepsItsParts() {
    Measure measure = Measure.parse("person+killed+civilian+child@ISR[2024]#PERIOD");

    assertThat(measure.object()).isEqualTo("person");
    assertThat(measure.effect()).isEqualTo("killed");
    assertThat(measure.qualifiers()).containsExactly("child", "civilian");
    assertThat(measure.scope()).contains("ISR");
    assertThat(measure.period()).contains(Edtf.parse("2024"));
    assertThat(measure.flow()).isEqualTo(Flow.PERIOD);
  }

  @Test
  void isOfTheEventItselfWithoutScopeAndPeriodUnlessItSaysSo() {
    assertThat(LAUNCHED.scope()).isEmpty();
    assertThat(LAUNCHED.period()).isEmpty();
    assertThat(LAUNCHED.flow()).isEqualTo(Flow.EVENT);
  }

  @Test
  void losesItsScopeInACopy() {
    assertThat(LAUNCHED.withScope("ISR").unscoped()).isEqualTo(LAUNCHED);
    assertThat(LAUNCHED.unscoped()).isEqualTo(LAUNCHED);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "drone+launched",
        "missile+hit",
        "missile+launched+ballistic",
        "missile+launched@ISR",
        "missile+launched[2024]",
        "missile+launched#PERIOD"
      })
  void differsByEachOfItsParts(String other) {
    assertThat(Measure.parse(other)).isNotEqualTo(LAUNCHED);
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        " ",
        "missile",
        "@ISR",
        "missile@ISR",
        "missile+launched@",
        "missile+launched@@",
        "missile+launched@a@b",
        "missile+launched[2024",
        "missile+launched]",
        "missile+launched[2024]@ISR",
        "missile+launched#",
        "missile+launched#period",
        "missile+launched#PERIOD[2024]",
        "missile+launched[[2024]]"
      })
  void refusesATextThatIsNoMeasure(String text) {
    String message =
        "a measure must be of the form object+effect, perhaps with +qualifier, @scope, [period]"
            + " and #FLOW, got '"
            + text
            + "'";

    new Refusal(text, () -> Measure.parse(text), message).check();
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refusesAPartThatIsWrong(Refusal wrong) {
    wrong.check();
  }

  static Stream<Refusal> wrong() {
    String word =
        "the words of a measure must be lower-case letters, digits and _ and begin with a letter, got ";
    return Stream.of(
        new Refusal("capitals", () -> Measure.of("Missile", "launched"), word + "object='Missile'"),
        new Refusal(
            "a set of dates",
            () ->
                Measure.builder().object("a").effect("b").period(Edtf.parse("[2024,2025]")).build(),
            "a period must not be a set of dates, got period=[2024,2025]"),
        new Refusal("no object", () -> Measure.parse("+launched"), word + "object=''"),
        new Refusal("no effect", () -> Measure.parse("missile+"), word + "effect=''"),
        new Refusal(
            "a hyphen", () -> Measure.of("missile", "shot-down"), word + "effect='shot-down'"),
        new Refusal("a digit first", () -> Measure.of("a", "b", "1c"), word + "qualifier='1c'"),
        new Refusal("two signs", () -> Measure.parse("a+b++c"), word + "qualifier=''"),
        new Refusal("a space", () -> Measure.parse("a+b +c"), word + "effect='b '"),
        new Refusal("another script", () -> Measure.of("موشک", "launched"), word + "object='موشک'"),
        new Refusal("a line", () -> Measure.parse("a+b\n"), word + "effect='b\n'"),
        new Refusal(
            "a space in the scope",
            () -> Measure.parse("a+b@c d"),
            "a scope must not have a space or any of @[]#, got scope='c d'"),
        new Refusal(
            "a sign in the scope",
            () -> LAUNCHED.withScope("a#b"),
            "a scope must not have a space or any of @[]#, got scope='a#b'"),
        new Refusal(
            "an empty scope",
            () -> LAUNCHED.withScope(""),
            "a scope must not have a space or any of @[]#, got scope=''"),
        new Refusal(
            "no period",
            () -> Measure.parse("a+b[]"),
            "must be an EDTF date that Parley reads, got edtf="),
        new Refusal(
            "a wrong period",
            () -> Measure.parse("a+b[2024-13]"),
            "must be an EDTF date that Parley reads, got edtf=2024-13"),
        new Refusal(
            "an unknown flow",
            () -> Measure.parse("a+b#STOCK"),
            "a flow must be one of EVENT, PERIOD, CUMULATIVE, got flow=STOCK"));
  }

  @Test
  void refusesToLackAnObjectAndAnEffect() {
    Refusal.ofMissing(() -> Measure.builder().scope("ISR").build(), "object", "effect");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> Measure.parse(null),
        () -> Measure.of(null, "launched"),
        () -> Measure.of("missile", null),
        () -> Measure.of("missile", "launched", (String) null),
        () -> LAUNCHED.withScope(null),
        () -> MeasureVocabulary.standard().compare(LAUNCHED, null),
        () -> MeasureVocabulary.standard().compare(null, LAUNCHED));
  }

  private static Measure.Builder launched() {
    return Measure.builder().object("missile").effect("launched");
  }
}
