package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.dispute.Report;
import org.parley.dispute.Standing;
import org.parley.event.ParticipantRole;

/** How a text is followed to where it comes from. */
class SourceRootsTest {
  private static Newsroom newsroom() {
    return Newsroom.onTheAttack()
        .source("afp")
        .source("ap")
        .source("times", "afp")
        .source("reprint", "times")
        .source("digest", "times", "ap")
        .source("digest-of-digest", "digest", "reprint", "post");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the root itself,           afp,              afp",
    "printed once,              times,            afp",
    "printed twice,             reprint,          afp",
    "of two dispatches,         digest,           afp + ap",
    "of a digest and a reprint, digest-of-digest, afp + ap + post",
  })
  void followsATextToItsRoots(String name, String source, String roots) {
    Report report = newsroom().claim("c").in(source).says("200").howMany().reports().get(0);

    assertThat(report.publication().map(Object::toString)).as(name).contains(roots);
    assertThat(report.origin()).hasToString(roots);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "an agency's own text,                afp,     Afp,   ''",
    "a paper that prints it,              times,   Afp,   Times",
    "a paper that prints that,            reprint, Afp,   Reprint",
    "a digest speaks for itself,          digest,  Digest, ''",
  })
  void takesTheNarratorsWordForThatOfTheFirstToPrintIt(
      String name, String source, String claimant, String via) {
    Report report = newsroom().claim("c").in(source).says("200").howMany().reports().get(0);

    assertThat(report.claimant()).as(name).isEqualTo(claimant);
    assertThat(String.join(" ", report.via())).isEqualTo(via);
  }

  @Test
  void takesTheStandingOfTheFirstToPrintIt() {
    Newsroom newsroom =
        Newsroom.onTheAttack()
            .participant("state-paper", ParticipantRole.PARTY)
            .source("state-paper", "afp")
            .source("times", "state-gazette")
            .participant("state-gazette", ParticipantRole.PARTY);

    Report reprinted = newsroom.claim("a").in("state-paper").says("200").howMany().reports().get(0);
    Report planted = newsroom.claim("b").in("times").says("200").howMany().reports().get(1);
    assertThat(reprinted.standing()).isEqualTo(Standing.INDEPENDENT);
    assertThat(planted.standing()).isEqualTo(Standing.PARTY);
    assertThat(planted.role()).isEqualTo(Optional.of(ParticipantRole.PARTY));
  }
}
