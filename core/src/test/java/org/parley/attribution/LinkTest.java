package org.parley.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;
import org.parley.actor.ActorId;
import org.parley.source.SourceId;

class LinkTest {
  private static final ActorId PESKOV = ActorId.of("peskov");
  private static final ActorId KREMLIN = ActorId.of("kremlin");
  private static final SourceId ARTICLE = SourceId.of("article");

  @Test
  void keepsItsParts() {
    Link link =
        Link.builder()
            .actor(PESKOV)
            .role(LinkRole.SPEAKER)
            .onBehalfOf(KREMLIN)
            .source(ARTICLE)
            .cue("said")
            .build();

    assertThat(link.actor()).contains(PESKOV);
    assertThat(link.descriptor()).isEmpty();
    assertThat(link.role()).isEqualTo(LinkRole.SPEAKER);
    assertThat(link.onBehalfOf()).contains(KREMLIN);
    assertThat(link.source()).contains(ARTICLE);
    assertThat(link.cue()).contains("said");
  }

  @Test
  void isEqualByItsParts() {
    assertThat(Link.of(PESKOV, LinkRole.SPEAKER))
        .isEqualTo(Link.builder().role(LinkRole.SPEAKER).actor(PESKOV).build())
        .hasSameHashCodeAs(Link.builder().role(LinkRole.SPEAKER).actor(PESKOV).build())
        .isNotEqualTo(Link.of(PESKOV, LinkRole.RELAY))
        .isNotEqualTo(Link.of(KREMLIN, LinkRole.SPEAKER));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refusesPartsThatDoNotGoTogether(Refusal wrong) {
    wrong.check();
  }

  static Stream<Refusal> wrong() {
    return Stream.of(
        new Refusal(
            "named and described",
            () -> speaker().actor(PESKOV).descriptor("a spokesman").build(),
            "a link must not have both an actor and a descriptor, got actor=peskov,"
                + " descriptor='a spokesman'"),
        new Refusal(
            "a role alone",
            () -> speaker().build(),
            "a link must have an actor, a descriptor or a source, got role=SPEAKER"),
        new Refusal(
            "blank words",
            () -> speaker().descriptor(" ").build(),
            "a descriptor must not be blank, got descriptor=' '"));
  }

  @Test
  void refusesToLackARole() {
    Refusal.ofMissing(() -> Link.builder().actor(PESKOV).build(), "role");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(() -> Link.of(null, LinkRole.SPEAKER), () -> Link.of(PESKOV, null));
  }

  private static Link.Builder speaker() {
    return Link.builder().role(LinkRole.SPEAKER);
  }
}
