package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.dispute.Report;

/** How a text is followed to where it comes from. */
class LineageTest {
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
  }
}
