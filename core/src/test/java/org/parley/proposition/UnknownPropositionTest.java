package org.parley.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;
import org.parley.extension.ExtensionValue;

class UnknownPropositionTest {
  private static final ExtensionValue.Members NONE = new ExtensionValue.Members(ImmutableMap.of());

  @Test
  void keepsItsMembers() {
    ExtensionValue.Members members =
        new ExtensionValue.Members(ImmutableMap.of("x", new ExtensionValue.Flag(true)));
    UnknownProposition forecast = new UnknownProposition("forecast", members);
    assertThat(forecast.type()).isEqualTo("forecast");
    assertThat(forecast.members()).isEqualTo(members);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Occurrence", "OCCURRENCE", "unknownProposition", "eventlink", " type"})
  void takesATypeThatIsOnlyLikeAKnownOne(String type) {
    assertThat(new UnknownProposition(type, NONE).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "occurrence",
        "measurement",
        "responsibility",
        "circumstance",
        "eventLink",
        "actorLink",
        "absence",
        "freeText"
      })
  void refusesEachKnownType(String type) {
    new Refusal(
            type,
            () -> new UnknownProposition(type, NONE),
            "type must not be one of the known types, got type='" + type + "'")
        .check();
  }

  @ParameterizedTest
  @MethodSource
  void refuses(Refusal refusal) {
    refusal.check();
  }

  static Stream<Refusal> refuses() {
    return Stream.of(
        new Refusal(
            "a blank type",
            () -> new UnknownProposition(" ", NONE),
            "a type must not be blank, got type=' '"),
        new Refusal(
            "a second type",
            () ->
                new UnknownProposition(
                    "forecast",
                    new ExtensionValue.Members(
                        ImmutableMap.of(
                            "x", new ExtensionValue.Flag(true),
                            "type", new ExtensionValue.Text("weather")))),
            "members must not include type, got members=[x, type]"));
  }
}
