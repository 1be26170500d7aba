package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reconcile.Estimate;

class IraqBodyCountTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      quoteCharacter = '^',
      textBlock =
          """
          I1                      | person+killed+civilian | 14; 17 | 14 to 17
          I2                      | person+killed+civilian | 14 | no event, pending 1 of 2
          X1                      | missile+launched | 200 by:iran role:initiator; 180 by:israel role:target | 180 to 200, by analogy
          nobody                  | person+killed | | no event, pending 0 of 2
          all equal               | person+killed | 14; 14 | 14 to 14
          all from one origin     | person+killed | 14; 14 from:1 | 14 to 14
          one report, two labels  | person+killed | 14 by:x src:s people:civilian; 14 by:x src:s people:unknown; 14 by:x src:s | 14 to 28
          zero                    | person+killed | 0; 0 | 0 to 0
          words support it        | person+killed | ?dozens; 14 | 14 to 14
          words only              | person+killed | ?dozens; ?tens | undetermined
          status unclear          | person+killed | 14; 17; 3 people:unknown | 14 to 20
          unclear only            | person+killed | 3 people:unknown; 2 people:unknown | 0 to 3
          fighters are left out   | person+killed | 14 people:civilian; 17 people:civilian; 40 people:combatant | 14 to 17
          fighters only           | person+killed | 14 people:combatant; 17 people:combatant | undetermined
          injuries                | person+injured | 4; 9 | 4 to 9
          up to                   | person+killed | <=9; 4 | 0 to 9
          a denial                | person+killed | 14; 17 by:x not | no event, pending 1 of 2
          an incident of parties  | person+killed | 14 by:x role:target; 17 | 14 to 17
          competing totals        | person+killed[2003]#CUMULATIVE | 900 by:x role:target; 1200; 1300 | 1,200 to 1,300
          totals of parties only  | person+killed[2003]#CUMULATIVE | 900 by:x role:target; 1200 by:x | 900 to 1,200
          """)
  void rules(String name, String measure, String reports, String expected) {
    assertThat(
            Reported.ruling(IraqBodyCount.withDefaults(), measure, reports == null ? "" : reports))
        .as(name)
        .isEqualTo(expected);
  }

  @Test
  void mayAskForTwoOrigins() {
    IraqBodyCount strict = IraqBodyCount.withDefaults().withStrictIndependence();
    assertThat(Reported.ruling(strict, "person+killed", "14; 14 from:1"))
        .isEqualTo("no event, pending 1 of 2");
    assertThat(Reported.ruling(strict, "person+killed", "14; 17")).isEqualTo("14 to 17");
    assertThat(Reported.ruling(strict, "person+killed", "")).isEqualTo("no event, pending 0 of 2");
  }

  @Test
  void i4TakesFightersBackgroundAndWhatIsEnteredFromATotal() {
    assertThat(
            IraqBodyCount.ofPeriod(
                BigDecimal.valueOf(1000),
                IraqBodyCount.Share.RARE,
                ImmutableList.of(BigDecimal.valueOf(300), BigDecimal.valueOf(120))))
        .isEqualTo(Estimate.Figure.of(540, 560));
  }

  @Test
  void whatIsLeftOfATotalIsNeverBelowNone() {
    ImmutableList<BigDecimal> more = ImmutableList.of(BigDecimal.valueOf(97));
    BigDecimal hundred = BigDecimal.valueOf(100);
    assertThat(IraqBodyCount.ofPeriod(hundred, IraqBodyCount.Share.RARE, more))
        .isEqualTo(Estimate.Figure.of(0, 1));
    assertThat(
            IraqBodyCount.ofPeriod(
                BigDecimal.valueOf(33), IraqBodyCount.Share.RARE, ImmutableList.of()))
        .isEqualTo(Estimate.Figure.of(31, 33));
    assertThat(IraqBodyCount.ofPeriod(hundred, IraqBodyCount.Share.NONE, ImmutableList.of()))
        .isEqualTo(Estimate.Figure.of(100, 100));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IraqBodyCount.Share(4, 2))
        .withMessage(
            "a share must be from 0 to 100 percent and not decrease, got lowPercent=4,"
                + " highPercent=2");
  }

  @Test
  void everyReportCountsUnlessStrict() {
    IraqBodyCount defaults = IraqBodyCount.withDefaults();
    assertThat(steps(defaults)).contains("1a LIBRARY").doesNotContain("0d LIBRARY");
    assertThat(steps(defaults.withStrictIndependence())).contains("0d LIBRARY", "1b LIBRARY");
  }

  private static List<String> steps(IraqBodyCount policy) {
    return Reported.steps(Reported.verdict(policy, "person+killed", "14; 14 from:1"));
  }
}
