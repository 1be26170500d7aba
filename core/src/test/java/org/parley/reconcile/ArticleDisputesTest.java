package org.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MoreCollectors;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.claim.ClaimId;
import org.parley.dispute.Dispute;
import org.parley.dispute.OriginCount;
import org.parley.dispute.Stake;
import org.parley.dossier.Newsroom;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;

/** The three disputes of the article of 2 October 2024. */
class ArticleDisputesTest {
  private static Newsroom article() {
    return Newsroom.onTheAttack()
        .published("2024-10-02", "moscow-times")
        .claim("iran-200")
        .by("iran")
        .in("moscow-times")
        .says("200")
        .claim("israel-180")
        .by("israel")
        .in("moscow-times")
        .says("180", "missile+launched@ISR")
        .claim("iran-hypersonic")
        .by("iran")
        .in("moscow-times")
        .says("?among them", "missile+launched+hypersonic")
        .claim("who")
        .in("moscow-times")
        .blames("israel");
  }

  private static <T extends Step> T step(Verdict verdict, Class<T> kind) {
    return verdict.steps().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .collect(MoreCollectors.onlyElement());
  }

  private static Estimate.Figure figure(long low, long high) {
    return new Estimate.Figure(
        BigDecimal.valueOf(low), Optional.empty(), Optional.of(BigDecimal.valueOf(high)));
  }

  @Test
  void bothCountsHoldIfTwentyWereNotFiredAtIsrael() {
    Verdict verdict = Reconciler.withDefaults().reconcile(article().howMany());

    assertThat(verdict.agreement()).isEqualTo(Agreement.COMPATIBLE);
    assertThat(verdict.conditions()).containsExactly(AgreementCondition.SCOPE);
    assertThat(verdict.contestedBy()).isEmpty();
    assertThat(verdict.estimate()).isEqualTo(figure(200, 200));
    assertThat(step(verdict, Step.RestOutside.class))
        .isEqualTo(
            new Step.RestOutside(
                Measure.parse("missile+launched@ISR"),
                Measure.parse("missile+launched"),
                BigDecimal.valueOf(20),
                Optional.of(BigDecimal.valueOf(20))));
    assertWeight(verdict);
  }

  @Test
  void alignedToOneMeasureThePartiesContestEachOther() {
    Verdict verdict = Reconciler.withDefaults().aligningMeasures().reconcile(article().howMany());

    assertThat(verdict.agreement()).isEqualTo(Agreement.CONTESTED);
    assertThat(verdict.contestedBy()).isEqualTo(ImmutableSet.of(Stake.PARTY));
    assertThat(verdict.estimate()).isEqualTo(figure(180, 200));
    Step.Apart apart = step(verdict, Step.Apart.class);
    assertThat(apart.gap()).isEqualTo(BigDecimal.valueOf(20));
    assertThat(apart.ratio()).contains(new BigDecimal("1.11"));
    assertThat(apart.claims()).containsExactly(ClaimId.of("israel-180"), ClaimId.of("iran-200"));
    assertWeight(verdict);
  }

  private static void assertWeight(Verdict verdict) {
    assertThat(verdict.origins()).isEqualTo(new OriginCount(2, 2));
    assertThat(verdict.publications()).isEqualTo(1);
    assertThat(verdict.noKnownStake()).isZero();
  }

  @Test
  void onePartySaysThatHypersonicMissilesWereAmongThem() {
    Dispute hypersonic =
        article()
            .dossier()
            .dispute(
                Question.howMany(Newsroom.ATTACK, Measure.parse("missile+launched+hypersonic")));

    Verdict verdict = Reconciler.withDefaults().reconcile(hypersonic);
    assertThat(verdict.agreement()).isEqualTo(Agreement.SINGLE);
    assertThat(verdict.estimate())
        .isEqualTo(new Estimate.Undetermined("No one has given a figure for what was asked."));
    assertThat(verdict.noKnownStake()).isZero();
  }

  @Test
  void theNarratorAloneSaysWhoStruck() {
    Verdict verdict = Reconciler.withDefaults().reconcile(article().who());

    assertThat(verdict.agreement()).isEqualTo(Agreement.SINGLE);
    assertThat(verdict.positions())
        .singleElement()
        .satisfies(
            read -> {
              assertThat(read.position().claimant()).isEqualTo("Moscow Times");
              assertThat(read.position().answer()).hasToString("Israel");
              assertThat(read.position().origin()).hasToString("moscow-times");
            });
    assertThat(verdict.noKnownStake()).isEqualTo(1);
  }
}
