package org.parley.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.actor.ActorId;

class OriginTest {
  private static final String OFFICIAL = "a Western official";

  private static Origin speaker(String id) {
    return new Origin.Speaker(ActorId.of(id));
  }

  private static Origin narrator(String roots) {
    return new Origin.Narrator(PublicationTest.publication(roots));
  }

  private static Origin official(String roots) {
    return new Origin.Unnamed(OFFICIAL, Optional.of(PublicationTest.publication(roots)));
  }

  private static Origin official() {
    return new Origin.Unnamed(OFFICIAL, Optional.empty());
  }

  private static Origin diplomat(String roots) {
    return new Origin.Unnamed("a diplomat", Optional.of(PublicationTest.publication(roots)));
  }

  static Stream<Arguments> counted() {
    return Stream.of(
        arguments("nobody", List.of(), 0),
        arguments("a speaker twice", List.of(speaker("iran"), speaker("iran")), 1),
        arguments("two speakers", List.of(speaker("iran"), speaker("israel")), 2),
        arguments("a speaker and a text of one id", List.of(speaker("afp"), narrator("afp")), 2),
        arguments("two texts", List.of(narrator("a"), narrator("b")), 2),
        arguments("a text and its digest", List.of(narrator("a"), narrator("a+b")), 1),
        arguments("an official of no text", List.of(official()), 1),
        arguments("an official of two texts", List.of(official("a"), official("b")), 2),
        arguments("an official and a digest", List.of(official("a"), official("a+b")), 1),
        arguments("an official with and without text", List.of(official(), official("a")), 1),
        arguments("an official and a diplomat", List.of(official("a"), diplomat("a")), 2),
        arguments("an official in a text that narrates", List.of(official("a"), narrator("a")), 2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("counted")
  void countsOriginsNotOutlets(String name, List<Origin> origins, int count) {
    assertThat(Origin.count(origins)).as(name).isEqualTo(count);
  }

  @Test
  void saysWhoItIs() {
    assertThat(speaker("iran")).hasToString("iran");
    assertThat(narrator("a+b")).hasToString("a + b");
    assertThat(official()).hasToString("a Western official");
    assertThat(official("a")).hasToString("a Western official in a");
  }
}
