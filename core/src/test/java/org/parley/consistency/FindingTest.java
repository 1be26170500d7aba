package org.parley.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.reconcile.ReadPosition;

/** The data of the findings; their sentences are in the books of cases. */
class FindingTest {
  private static <T extends Finding> T only(Class<T> kind, String... lines) {
    List<Finding> findings = new Casebook.Reader(Arrays.asList(lines)).findings();
    assertThat(findings).hasOnlyElementsOfType(kind).hasSize(1);
    return kind.cast(findings.get(0));
  }

  private static List<String> claims(List<ReadPosition> answers) {
    return answers.stream()
        .flatMap(read -> read.position().claims().stream())
        .map(claim -> claim.value())
        .toList();
  }

  @Test
  void aPartAboveTheWholeOfAnotherHasBothSidesAndTheWidestGap() {
    Finding.PartExceedsWhole finding =
        only(
            Finding.PartExceedsWhole.class,
            "a iran says 180 missile+launched",
            "b oman says 185 missile+launched",
            "c israel says 190..195 missile+intercepted");
    assertThat(claims(finding.parts())).containsExactly("c");
    assertThat(claims(finding.wholes())).containsExactly("a", "b");
    assertThat(finding.answers()).hasSize(3);
    assertThat(finding.gap()).contains(BigDecimal.TEN);
    assertThat(finding.isOfOneOrigin()).isFalse();
    assertThat(finding.severity()).isEqualTo(Severity.CLASH);
    assertThat(finding.event().id()).isEqualTo(Casebook.EVENT);
  }

  @Test
  void aPartAboveTheOwnWholeIsOfOneOrigin() {
    Finding.PartExceedsWhole finding =
        only(
            Finding.PartExceedsWhole.class,
            "a iran says 180 missile+launched",
            "b iran says 190 missile+hit");
    assertThat(finding.isOfOneOrigin()).isTrue();
  }

  @Test
  void twoWhoAreOnlyDescribedAreNotOneOrigin() {
    Finding.PartExceedsWhole finding =
        only(
            Finding.PartExceedsWhole.class,
            "a [official] says 180 missile+launched in afp",
            "b [official] says 190 missile+hit in afp");
    assertThat(finding.isOfOneOrigin()).isFalse();
  }

  @Test
  void theClaimsOfRelaysAreAllThere() {
    Finding finding =
        only(
            Finding.PartExceedsWhole.class,
            "a iran says 180 missile+launched in afp",
            "b iran says 180 missile+launched in tass",
            "c israel says 190 missile+hit");
    assertThat(finding.claims()).extracting(claim -> claim.value()).containsExactly("c", "a", "b");
  }

  @Test
  void aConditionHasItsBounds() {
    Finding.HoldsOnlyIf finding =
        only(
            Finding.HoldsOnlyIf.class,
            "a iran says 100..180 missile+launched",
            "b israel says 150..190 missile+hit");
    assertThat(claims(finding.answers())).containsExactly("b", "a");
    assertThat(finding.partAtMost()).contains(BigDecimal.valueOf(180));
    assertThat(finding.wholeAtLeast()).contains(BigDecimal.valueOf(150));
    assertThat(finding.gap()).isEmpty();
    assertThat(finding.severity()).isEqualTo(Severity.CONDITION);
  }

  @Test
  void aSumHasItsPartsAndTheGap() {
    Finding.SumExceedsWhole finding =
        only(
            Finding.SumExceedsWhole.class,
            "a iran says 45 person+killed",
            "b iran says 30 person+killed+civilian",
            "c iran says 20 person+killed+combatant");
    assertThat(claims(finding.parts())).containsExactly("b", "c");
    assertThat(claims(finding.wholes())).containsExactly("a");
    assertThat(finding.sum()).isEqualTo(BigDecimal.valueOf(50));
    assertThat(finding.gap()).contains(BigDecimal.valueOf(5));
    assertThat(finding.isOfOneOrigin()).isTrue();
    assertThat(finding.severity()).isEqualTo(Severity.CLASH);
  }

  @Test
  void aTollHasWhatItFellFrom() {
    Finding.FallingToll finding =
        only(
            Finding.FallingToll.class,
            "a iran says 500 person+killed on 2024-10-02",
            "b iran says 471 person+killed updates a on 2024-10-03");
    assertThat(claims(List.of(finding.earlier()))).containsExactly("a");
    assertThat(claims(List.of(finding.later()))).containsExactly("b");
    assertThat(finding.isUpdate()).isTrue();
    assertThat(finding.gap()).contains(BigDecimal.valueOf(29));
  }

  @Test
  void aContradictionHasTheWidestGap() {
    Finding.SelfContradiction finding =
        only(
            Finding.SelfContradiction.class,
            "a iran says 500 person+killed",
            "b iran says 450..470 person+killed",
            "c iran says >=480 person+killed");
    assertThat(claims(finding.answers())).containsExactly("b", "a", "c");
    assertThat(finding.gap()).contains(BigDecimal.valueOf(30));
  }

  @Test
  void anEarlyFigureHasItsDays() {
    Finding.StatedTooEarly finding =
        only(Finding.StatedTooEarly.class, "a iran says 200 missile+launched on 2024-08");
    assertThat(finding.said()).isEqualTo(LocalDate.of(2024, 8, 31));
    assertThat(finding.due()).isEqualTo(LocalDate.of(2024, 10, 1));
  }

  @Test
  void aPercentageHasWhatIsTooMuch() {
    Finding finding = only(Finding.MoreThanTheWhole.class, "a iran says 120% missile+hit");
    assertThat(finding.gap()).contains(BigDecimal.valueOf(20));
  }
}
