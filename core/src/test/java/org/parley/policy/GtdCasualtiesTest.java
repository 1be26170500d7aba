package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reconcile.Estimate;

class GtdCasualtiesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      quoteCharacter = '^',
      textBlock =
          """
          G1                        | person+killed | 10 pub:2024-10-01; 14 pub:2024-10-03 | 14
          G3                        | person+killed | 12 pub:2024-10-01; 12 pub:2024-10-01; 15 pub:2024-10-01 | 12
          G4                        | person+killed | 11 pub:2024-10-01; 13 pub:2024-10-01; 15 pub:2024-10-01 | 11
          G6                        | person+killed | ?several | blank
          percent only              | person+killed | 90% | blank
          G7                        | person+killed | ?some @victims; 2 @attackers | 2
          X1                        | missile+launched | 200 by:iran role:initiator; 180 by:israel role:target | 180, by analogy
          nobody                    | person+killed | | undetermined
          one report                | person+killed | 10 | 10
          all equal                 | person+killed | 10; 10 | 10
          all from one origin       | person+killed | 10 pub:2024-10-01; 10 from:1 pub:2024-10-09 | 10
          a reprint is not younger  | person+killed | 10 pub:2024-10-01; 14 pub:2024-10-03; 10 from:1 pub:2024-10-09 | 14
          a reprint adds no vote    | person+killed | 15; 12; 15 from:1 | 12
          zero                      | person+killed | 0 | 0
          questionable              | person+killed | 60 flag:questionable; 10 | 10
          unreliable                | person+killed | 60 grade:E; 10 | 10
          not usually reliable      | person+killed | 60 grade:D; 10 | 10
          fairly reliable           | person+killed | 60 grade:C pub:2024-10-03; 10 pub:2024-10-01 | 60
          reliability not judged    | person+killed | 60 grade:F pub:2024-10-03; 10 pub:2024-10-01 | 60
          improbable                | person+killed | 60 cred:5; 10 | 10
          doubtful                  | person+killed | 60 cred:4; 10 | 10
          possibly true             | person+killed | 60 cred:3 pub:2024-10-03; 10 pub:2024-10-01 | 60
          unreasonable              | person+killed | 60 flag:unreasonable; 10 | 10
          all are unreliable        | person+killed | 60 grade:E; 10 cred:5 | undetermined
          the newest is discarded   | person+killed | 12 pub:2024-10-03; 15 pub:2024-10-01; 15 pub:2024-10-02; 60 pub:2024-10-04 flag:questionable | 15
          then the majority         | person+killed | 12 pub:2024-10-01; 12 pub:2024-10-02; 60 pub:2024-10-04 flag:questionable | 12
          then the lowest           | person+killed | 14 pub:2024-10-02; 12 pub:2024-10-01; 60 pub:2024-10-04 flag:questionable | 12
          an old claim is discarded | person+killed | 99 by:x role:initiator pub:2024-10-01; 14 pub:2024-10-03 | 14
          perpetrator only          | person+killed | 99 by:x role:initiator | undetermined
          perpetrator and words     | person+killed | 99 by:x role:initiator; ?several | blank
          half is no majority       | person+killed | 12; 12; 15; 15 | 12
          undated is older          | person+killed | 99; 14 pub:2024-10-03 | 14
          hours apart               | person+killed | 10 pub:2024-10-01T08:00:00Z; 14 pub:2024-10-02T07:00:00Z | 10
          more than a day apart     | person+killed | 10 pub:2024-10-01T08:00:00Z; 14 pub:2024-10-02T09:00:00Z | 14
          the days count            | person+killed | 10 pub:2024-10-01; 14 pub:2024-10-02 | 14
          said where not published  | person+killed | 10 on:2024-10-01; 14 on:2024-10-02 | 14
          hedged                    | person+killed | >=10 pub:2024-10-01; 10..14 pub:2024-10-01 | 10
          a denial                  | person+killed | 12 by:x not | undetermined
          victims and attackers     | person+killed | 9 @victims; 2 @attackers | 11
          neither is known          | person+killed | ?some @victims; ?some @attackers | blank
          wounded                   | person+injured | 40 | 40
          """)
  void rules(String name, String measure, String reports, String expected) {
    assertThat(
            Reported.ruling(GtdCasualties.withDefaults(), measure, reports == null ? "" : reports))
        .as(name)
        .isEqualTo(expected);
  }

  @Test
  void takesAnotherTimeForTheSameTime() {
    String reports = "10 pub:2024-10-01; 14 pub:2024-10-02";
    GtdCasualties defaults = GtdCasualties.withDefaults();
    assertThat(Reported.ruling(defaults, "person+killed", reports)).isEqualTo("14");
    GtdCasualties twoDays = defaults.withSameTime(Duration.ofDays(2));
    assertThat(Reported.ruling(twoDays, "person+killed", reports)).isEqualTo("10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.withSameTime(Duration.ofHours(-1)))
        .withMessage("a time must not be below 0, got sameTime=PT-1H");
  }

  @Test
  void g8SpreadsATotalOverLinkedAttacks() {
    assertThat(EvenSplit.over(3).split(10)).containsExactly(4L, 3L, 3L);
  }

  @Test
  void totalsWhatIsKnown() {
    Optional<Estimate> two = Optional.of(Estimate.Single.of(2));
    assertThat(GtdCasualties.total(Optional.empty(), two)).isEqualTo(Estimate.Single.of(2));
    assertThat(GtdCasualties.total(two, two)).isEqualTo(Estimate.Single.of(4));
    assertThat(GtdCasualties.total(Optional.of(new Estimate.Blank()), Optional.empty()))
        .isEqualTo(new Estimate.Blank());
  }

  @Test
  void namesTheStepThatDecided() {
    assertThat(steps("10 pub:2024-10-01; 14 pub:2024-10-03"))
        .containsExactly("2a LIBRARY", "2 STATED");
    assertThat(steps("12; 12; 15")).containsExactly("2a LIBRARY", "3a LIBRARY", "3 STATED");
    assertThat(steps("11; 13; 15")).containsExactly("2a LIBRARY", "3a LIBRARY", "4 STATED");
    assertThat(steps("?several")).containsExactly("5 STATED");
    assertThat(steps("10; 10 from:1")).containsExactly("0d STATED", "2 STATED");
  }

  private static List<String> steps(String reports) {
    return Reported.steps(Reported.verdict(GtdCasualties.withDefaults(), "person+killed", reports));
  }
}
