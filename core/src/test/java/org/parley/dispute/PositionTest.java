package org.parley.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.ClaimId;
import org.parley.dossier.Newsroom;
import org.parley.event.ParticipantRole;
import org.parley.source.SourceId;
import org.parley.time.When;

class PositionTest {
  private static Position position(Newsroom newsroom) {
    return Position.of(newsroom.howMany().reports().reverse());
  }

  @Test
  void refusesToHaveNoReport() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Position.of(ImmutableList.of()))
        .withMessage("a position must have at least one original, got originals=[]");
  }

  @Test
  void tellsWhoseItIsAndThroughWhomItCame() {
    Position position =
        position(
            Newsroom.onTheAttack()
                .claim("c2")
                .by("peskov", "iran")
                .in("times")
                .says("200")
                .claim("c1")
                .by("iran")
                .in("post")
                .says("200"));

    assertThat(position.origin()).hasToString("iran");
    assertThat(position.claimant()).isEqualTo("Iran");
    assertThat(position.role()).contains(ParticipantRole.INITIATOR);
    assertThat(position.stake()).isEqualTo(Stake.PARTY);
    assertThat(position.answer()).hasToString("200 missile+launched");
    assertThat(position.isDenial()).isFalse();
    assertThat(position.claims()).containsExactly(ClaimId.of("c1"), ClaimId.of("c2"));
    assertThat(position.via()).containsExactly("Post", "Peskov", "Times");
    assertThat(position.publications())
        .isEqualTo(
            ImmutableSet.of(
                Publication.of(SourceId.of("post")), Publication.of(SourceId.of("times"))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "said on one day,               2024-10-02, 2024-10-05, '',         '',         2024-10-02",
    "repeated,                      2024-10-02, '',         2024-10-04, '',         2024-10-04",
    "reprinted,                     '',         2024-10-02, '',         2024-10-04, 2024-10-02",
    "said later than once printed,  2024-10-06, 2024-10-02, '',         2024-10-04, 2024-10-06",
    "said in some month,            2024-10,    '',         '',         '',         2024-10",
    "said since a day,              2024-10/.., '',         '',         '',         ''",
    "never dated,                   '',         '',         '',         '',         ''",
  })
  void isAsOldAsItsLastSayingOrFirstPrint(
      String name, String said1, String printed1, String said2, String printed2, String day) {
    Newsroom newsroom = Newsroom.onTheAttack();
    addReport(newsroom, "times", said1, printed1);
    addReport(newsroom, "post", said2, printed2);

    assertThat(position(newsroom).time())
        .as(name)
        .isEqualTo(Optional.of(day).filter(d -> !d.isEmpty()).map(When::of));
  }

  private static void addReport(Newsroom newsroom, String source, String said, String printed) {
    if (!printed.isEmpty()) {
      newsroom.published(printed, source);
    }
    Newsroom.Draft draft = newsroom.claim("c-" + source).by("iran").in(source);
    (said.isEmpty() ? draft : draft.on(said)).says("200");
  }
}
