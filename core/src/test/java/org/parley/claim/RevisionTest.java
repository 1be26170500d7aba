package org.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Refusal;

class RevisionTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"UPDATES, true", "CORRECTS, true", "RETRACTS, true", "CONFIRMS, false"})
  void replacesTheEarlierClaimUnlessItConfirmsIt(RevisionKind kind, boolean replaces) {
    assertThat(kind.replaces()).isEqualTo(replaces);
  }

  @Test
  void isEqualByItsParts() {
    ClaimId first = ClaimId.of("first");

    assertThat(new Revision(RevisionKind.UPDATES, first))
        .isEqualTo(new Revision(RevisionKind.UPDATES, first))
        .hasSameHashCodeAs(new Revision(RevisionKind.UPDATES, first))
        .isNotEqualTo(new Revision(RevisionKind.CORRECTS, first));
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> new Revision(null, ClaimId.of("first")),
        () -> new Revision(RevisionKind.UPDATES, null));
  }
}
