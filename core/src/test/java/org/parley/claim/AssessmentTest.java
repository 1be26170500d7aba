package org.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.Refusal;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.code.Code;
import org.parley.extension.Extensions;
import org.parley.time.When;

class AssessmentTest {
  private static final Attribution AIRWARS = Attribution.of(ActorId.of("airwars"));

  @Test
  void keepsItsParts() {
    Assessment assessment = full().build();

    assertThat(assessment.id()).isEqualTo(AssessmentId.of("g"));
    assertThat(assessment.target()).isEqualTo(ClaimId.of("c"));
    assertThat(assessment.attribution()).isEqualTo(AIRWARS);
    assertThat(assessment.opinion()).isEqualTo(Opinion.SUPPORTS);
    assertThat(assessment.ratings()).containsExactly(Code.parse("airwars:FAIR"));
    assertThat(assessment.text()).contains("two sources");
    assertThat(assessment.at()).contains(When.of("2024-10-03"));
    assertThat(assessment.extensions().isEmpty()).isTrue();
  }

  @Test
  void isEqualByItsParts() {
    assertThat(full().build())
        .isEqualTo(full().build())
        .hasSameHashCodeAs(full().build())
        .isNotEqualTo(bare().build());
  }

  @Test
  void keepsUnknownMembersInACopy() {
    Extensions note = Extensions.none().withText("note", "seen");

    assertThat(full().build().withExtensions(note).extensions()).isEqualTo(note);
    assertThat(full().build().withExtensions(note).text()).contains("two sources");
  }

  @Test
  void refusesToLackItsRequiredParts() {
    Refusal.ofMissing(
        () -> Assessment.builder().text("a").build(), "id", "target", "attribution", "opinion");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> Assessment.builder().opinion(null), () -> bare().build().withExtensions(null));
  }

  private static Assessment.Builder bare() {
    return Assessment.builder()
        .id(AssessmentId.of("g"))
        .target(ClaimId.of("c"))
        .attribution(AIRWARS)
        .opinion(Opinion.SUPPORTS);
  }

  private static Assessment.Builder full() {
    return bare()
        .addRatings(Code.parse("airwars:FAIR"))
        .text("two sources")
        .at(When.of("2024-10-03"));
  }
}
