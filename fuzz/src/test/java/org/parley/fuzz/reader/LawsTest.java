package org.parley.fuzz.reader;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.text.TextSpan;

class LawsTest {
  static Stream<Arguments> broken() {
    return Stream.of(
        law(
            "a message with a line break",
            () -> Laws.oneLine("a\nb"),
            "the message has U+000a: a\nb"),
        law("half a character", () -> Laws.oneLine("\ud83d"), "the message has U+d83d: \ud83d"),
        law(
            "another line break",
            () -> Laws.oneLine("a\u2028b"),
            "the message has U+2028: a\u2028b"),
        law("a blank message", () -> Laws.oneLine(" "), "the message is blank:  "),
        law("no message", () -> Laws.oneLine(null), "the message is blank: null"),
        law("no problem", () -> Laws.oneALine("m", List.of()), "refused without a problem: m"),
        law("two values", () -> Laws.same("ways", 1, 2), "ways differ: 1 and 2"),
        law(
            "an exception that escaped",
            () -> Laws.refusedInOurWords(new NumberFormatException("x")),
            "not a refusal of ours: java.lang.NumberFormatException: x"),
        law(
            "a refusal without words",
            () -> Laws.refusedInOurWords(new IllegalArgumentException("")),
            "the message is blank: "),
        law(
            "places over each other",
            () -> Laws.inOrder(List.of(new TextSpan(0, 2), new TextSpan(1, 3)), "abc"),
            "places overlap or are out of order: [TextSpan[start=0, end=2], TextSpan[start=1,"
                + " end=3]]"),
        law(
            "a place outside",
            () -> Laws.inOrder(List.of(new TextSpan(0, 4)), "abc"),
            "a place lies behind the text: [TextSpan[start=0, end=4]]"));
  }

  private static Arguments law(String name, Runnable law, String message) {
    return Arguments.of(name, law, message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void findsWhatDoesNotHold(String name, Runnable law, String message) {
    assertThatThrownBy(law::run).isInstanceOf(BrokenLawError.class).hasMessage(message);
  }

  static Stream<Runnable> kept() {
    return Stream.of(
        () -> Laws.oneLine("é 😀 at line 3"),
        () -> Laws.oneALine("m", List.of("line 1: x")),
        () -> Laws.same("ways", "a", "a"),
        () -> Laws.refusedInOurWords(new IllegalArgumentException("must not be blank")),
        () -> Laws.inOrder(List.of(new TextSpan(0, 1), new TextSpan(1, 3)), "abc"));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void passesWhatHolds(Runnable law) {
    assertThatCode(law::run).doesNotThrowAnyException();
  }
}
