package org.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;

class RevisionTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "UPDATES, true",
    "CORRECTS, true",
    "REPLACES, true",
    "RETRACTS, true",
    "CONFIRMS, false"
  })
  void replacesTheEarlierClaimUnlessItConfirmsIt(RevisionKind kind, boolean replaces) {
    assertThat(kind.replaces()).isEqualTo(replaces);
  }

  @Test
  void isEqualByItsParts() {
    ClaimId first = ClaimId.of("first");

    assertThat(Revision.of(RevisionKind.UPDATES, first))
        .isEqualTo(Revision.of(RevisionKind.UPDATES, first))
        .hasSameHashCodeAs(Revision.of(RevisionKind.UPDATES, first))
        .isNotEqualTo(Revision.of(RevisionKind.CORRECTS, first));
  }

  @Test
  void keepsTheOrderOfWhatItRevises() {
    ClaimId first = ClaimId.of("first");
    ClaimId second = ClaimId.of("second");

    assertThat(Revision.of(RevisionKind.REPLACES, second, first))
        .isEqualTo(new Revision(RevisionKind.REPLACES, ImmutableList.of(second, first)))
        .isNotEqualTo(Revision.of(RevisionKind.REPLACES, first, second));
  }

  static Stream<Refusal> wrong() {
    ClaimId first = ClaimId.of("first");
    return Stream.of(
        new Refusal(
            "of nothing",
            () -> new Revision(RevisionKind.UPDATES, ImmutableList.of()),
            "a revision must name at least one claim, got none"),
        new Refusal(
            "of one claim twice",
            () -> Revision.of(RevisionKind.UPDATES, first, ClaimId.of("second"), first),
            "a revision must not name a claim twice, got of=[first, second, first]"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refusesToReviseNothingOrOneTwice(Refusal wrong) {
    wrong.check();
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> Revision.of(null, ClaimId.of("first")),
        () -> new Revision(RevisionKind.UPDATES, null),
        () -> Revision.of(RevisionKind.UPDATES, (ClaimId) null));
  }
}
