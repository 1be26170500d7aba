package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Verdict;

/** The strategies of Bleiholder and Naumann, each on the same cases. */
class StrategiesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          take-the-information | nobody       |                     | undetermined
          take-the-information | one          | 8                   | 8
          take-the-information | all equal    | 8; 8                | 8
          take-the-information | words, one   | ?dozens; 8          | 8
          take-the-information | words only   | ?dozens             | undetermined
          take-the-information | differ       | 8; 12               | undetermined
          take-the-information | zero         | 0                   | 0
          take-the-information | a denial     | 8; 12 by:x not      | 8
          take-the-information | one origin   | 8; 8 from:1         | 8
          no-gossiping         | nobody       |                     | undetermined
          no-gossiping         | one          | 8                   | 8
          no-gossiping         | all equal    | 8; 8                | 8
          no-gossiping         | words, one   | ?dozens; 8          | undetermined
          no-gossiping         | words only   | ?dozens             | undetermined
          no-gossiping         | differ       | 8; 12               | undetermined
          no-gossiping         | words, two   | ?dozens; 8; 12      | undetermined
          no-gossiping         | zero         | 0; 0                | 0
          no-gossiping         | one origin   | 8; 8 from:1         | 8
          trust-your-friends   | nobody       |                     | undetermined
          trust-your-friends   | one, graded  | 8 grade:D           | 8
          trust-your-friends   | ungraded     | 8; 12               | undetermined
          trust-your-friends   | F is no grade | 8 grade:F          | undetermined
          trust-your-friends   | the best     | 8 grade:B; 12 grade:A | 12
          trust-your-friends   | tie          | 8 grade:A; 12 grade:A | undetermined
          trust-your-friends   | equal friends | 8 grade:A; 8 grade:A; 9 | 8
          trust-your-friends   | zero         | 0 grade:A; 12 grade:B | 0
          cry-with-the-wolves  | nobody       |                     | undetermined
          cry-with-the-wolves  | one          | 8                   | 8
          cry-with-the-wolves  | all equal    | 8; 8                | 8
          cry-with-the-wolves  | most         | 8; 12; 12           | 12
          cry-with-the-wolves  | tie          | 8; 12               | undetermined
          cry-with-the-wolves  | a relay      | 8; 12; 12 from:2    | undetermined
          cry-with-the-wolves  | words        | ?dozens; ?tens      | undetermined
          cry-with-the-wolves  | zero         | 0; 0; 4             | 0
          meet-in-the-middle   | nobody       |                     | undetermined
          meet-in-the-middle   | one          | 8                   | 8
          meet-in-the-middle   | all equal    | 8; 8                | 8
          meet-in-the-middle   | two          | 200; 180            | 190
          meet-in-the-middle   | rounded      | 1; 1; 2             | 1.33
          meet-in-the-middle   | hundred      | 100; 300            | 200
          meet-in-the-middle   | a relay      | 8; 12; 12 from:2    | 10
          meet-in-the-middle   | zero         | 0; 1                | 0.5
          meet-in-the-middle   | words        | ?dozens; 8          | 8
          keep-up-to-date      | nobody       |                     | undetermined
          keep-up-to-date      | undated      | 8; 12               | undetermined
          keep-up-to-date      | one          | 8 on:2024-10-01     | 8
          keep-up-to-date      | newest       | 8 on:2024-10-02; 12 on:2024-10-01; 13 | 8
          keep-up-to-date      | tie          | 8 on:2024-10-02; 12 on:2024-10-02 | undetermined
          keep-up-to-date      | equal newest | 8 on:2024-10-02; 8 on:2024-10-02; 9 on:2024-10-01 | 8
          keep-up-to-date      | an hour later | 8 pub:2024-10-02T08:00:00Z; 12 pub:2024-10-02T09:00:00Z | 12
          keep-up-to-date      | a reprint    | 8 pub:2024-10-01; 12 pub:2024-10-02; 8 from:1 pub:2024-10-09 | 12
          """)
  void fuses(String id, String name, String reports, String expected) {
    Policy policy = Policies.withDefaults().byId(id).orElseThrow();
    assertThat(Reported.ruling(policy, "person+killed", reports == null ? "" : reports))
        .as(name)
        .isEqualTo(expected);
  }

  @Test
  void x1HasNoWinnerUnlessSomebodyIsTrusted() {
    String x1 = "200 by:iran role:initiator src:none; 180 by:israel role:target src:none";
    assertThat(Policies.strategies())
        .extracting(policy -> Reported.ruling(policy, "missile+launched", x1))
        .containsExactly(
            "undetermined", "undetermined", "undetermined", "undetermined", "190", "undetermined");
    assertThat(
            Reported.ruling(
                TrustYourFriends.withDefaults().withFriends("israel"), "missile+launched", x1))
        .isEqualTo("180");
  }

  @Test
  void friendsAreNamedByClaimantOrText() {
    TrustYourFriends friends = TrustYourFriends.withDefaults().withFriends("un", "s2");
    assertThat(Reported.ruling(friends, "person+killed", "8 by:un; 12 grade:A src:s9"))
        .isEqualTo("8");
    assertThat(Reported.ruling(friends, "person+killed", "8 grade:A; 12")).isEqualTo("12");
    assertThat(Reported.ruling(friends, "person+killed", "8 by:un src:s7; 12 src:s9"))
        .isEqualTo("8");
    assertThat(Reported.ruling(friends, "person+killed", "8")).isEqualTo("undetermined");
  }

  @Test
  void theMiddleMayBeTheMedian() {
    MeetInTheMiddle median = MeetInTheMiddle.withDefaults().with(MeetInTheMiddle.Middle.MEDIAN);
    assertThat(Reported.ruling(median, "person+killed", "1; 2; 90")).isEqualTo("2");
    assertThat(Reported.ruling(median, "person+killed", "1; 2; 4; 90")).isEqualTo("3");
  }

  @Test
  void saysWhyThereIsNoNumber() {
    Verdict tie = Reported.verdict(CryWithTheWolves.POLICY, "person+killed", "8; 12");
    assertThat(tie.estimate())
        .isEqualTo(new Estimate.Undetermined("Several numbers are equally frequent."));
    assertThat(Reported.steps(tie)).containsExactly("1a LIBRARY", "2 LIBRARY");
  }
}
