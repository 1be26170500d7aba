package org.parley.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;
import org.parley.actor.ActorId;
import org.parley.claim.AssessmentId;
import org.parley.claim.ClaimId;
import org.parley.event.EventId;
import org.parley.source.SourceId;
import org.parley.statement.StatementId;

class IdTest {
  private static final String RULE =
      " must be 1 to 1000 characters on one line without space around them, got ";

  static Stream<Arguments> types() {
    return Stream.of(
        arguments("an actor id", (Function<String, Id>) ActorId::of),
        arguments("a source id", (Function<String, Id>) SourceId::of),
        arguments("an event id", (Function<String, Id>) EventId::of),
        arguments("a statement id", (Function<String, Id>) StatementId::of),
        arguments("a claim id", (Function<String, Id>) ClaimId::of),
        arguments("an assessment id", (Function<String, Id>) AssessmentId::of));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void printsItsText(String type, Function<String, Id> of) {
    for (String text : new String[] {"a", "ایران", "https://example.org/#1", "two words", "?"}) {
      assertThat(of.apply(text)).as(type).hasToString(text).isEqualTo(of.apply(text));
      assertThat(of.apply(text).value()).isEqualTo(text);
      assertThat(of.apply(text)).hasSameHashCodeAs(of.apply(text)).isNotEqualTo(of.apply("b"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void takesAThousandCharacters(String type, Function<String, Id> of) {
    String longest = "x".repeat(Id.MAX_LENGTH);

    assertThat(of.apply(longest)).hasToString(longest);
    refuses(type, of, longest + "x", "'" + "x".repeat(60) + "…'");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void refusesATextThatIsNoPlainLine(String type, Function<String, Id> of) {
    for (String text : new String[] {"", " ", " a", "a ", "\u2003a", "a\nb", "a\tb", "a\u0000"}) {
      refuses(type, of, text, "'" + text + "'");
    }
  }

  private static void refuses(String type, Function<String, Id> of, String text, String shown) {
    new Refusal(type, () -> of.apply(text), type + RULE + shown).check();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull(String type, Function<String, Id> of) {
    Refusal.ofNull(() -> of.apply(null));
  }

  @Test
  void isNotTheIdOfAnotherKindWithTheSameText() {
    assertThat((Id) ActorId.of("a")).isNotEqualTo(SourceId.of("a"));
  }
}
