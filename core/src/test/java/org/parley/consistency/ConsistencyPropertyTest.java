package org.parley.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.parley.claim.ClaimId;
import org.parley.dispute.Answer;
import org.parley.dossier.Dossier;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Reading;
import org.parley.quantity.Rounding;
import org.parley.reconcile.DisputeArbitraries;
import org.parley.reconcile.ReadPosition;

/** Laws of the findings of any claims. */
@Tag("heavy")
class ConsistencyPropertyTest {
  private static final int TRIES = 500;

  @Provide
  Arbitrary<List<String>> claims() {
    return ConsistencyArbitraries.lines();
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DisputeArbitraries.dossiers();
  }

  private static Dossier dossier(List<String> lines) {
    return new Casebook.Reader(lines).dossier();
  }

  private static List<Finding> strictly(List<String> lines) {
    return ConsistencyCheck.withDefaults().check(dossier(lines));
  }

  private static List<Finding> withTolerance(int percent, Dossier dossier) {
    return ConsistencyCheck.withDefaults()
        .with(Reading.strict().withTolerancePercent(percent))
        .check(dossier);
  }

  private static List<Finding> clashes(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.CLASH).toList();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void orderDoesNotMatter(@ForAll("claims") List<String> claims, @ForAll Random random) {
    assertThat(strictly(shuffled(claims, random))).isEqualTo(strictly(claims));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void orderDoesNotMatterWithRelaysDigestsAndAliases(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    Dossier shuffled =
        Dossier.builder()
            .addAllActors(shuffled(dossier.actors(), random))
            .addAllSources(shuffled(dossier.sources(), random))
            .addAllEvents(dossier.events())
            .addAllClaims(shuffled(dossier.claims(), random))
            .build();
    ConsistencyCheck check = ConsistencyCheck.withDefaults().asOf(LocalDate.of(2024, 10, 3));
    assertThat(check.check(shuffled)).isEqualTo(check.check(dossier));
    assertThat(ConsistencyCheck.withDefaults().check(shuffled))
        .isEqualTo(ConsistencyCheck.withDefaults().check(dossier));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void moreToleranceAddsNoClashOfPartsAndNoSelfContradiction(
      @ForAll("claims") List<String> claims,
      @ForAll @IntRange(max = 20) int percent,
      @ForAll @IntRange(max = 20) int more) {
    Dossier dossier = dossier(claims);
    List<Finding> before = clashes(withTolerance(percent, dossier));
    for (Finding clash : clashes(withTolerance(percent + more, dossier))) {
      if (!(clash instanceof Finding.SumExceedsWhole)) {
        assertThat(before)
            .anyMatch(
                wider ->
                    wider.getClass().equals(clash.getClass())
                        && wider.claims().containsAll(clash.claims()));
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void moreToleranceFindsNoClashWhereLessFindsNone(
      @ForAll("claims") List<String> claims, @ForAll @IntRange(max = 40) int percent) {
    Dossier dossier = dossier(claims);
    if (clashes(withTolerance(0, dossier)).isEmpty()) {
      assertThat(clashes(withTolerance(percent, dossier))).isEmpty();
    }
    Reading rounded = Reading.strict().withTolerancePercent(percent).with(Rounding.HALF_UNIT);
    if (clashes(withTolerance(percent, dossier)).isEmpty()) {
      assertThat(clashes(ConsistencyCheck.withDefaults().with(rounded).check(dossier))).isEmpty();
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void whatWasTakenBackOrCorrectedNeverAppears(@ForAll("claims") List<String> claims) {
    Dossier dossier = dossier(claims);
    Set<ClaimId> gone = new HashSet<>();
    dossier.claims().stream()
        .flatMap(claim -> claim.revision().stream())
        .filter(revision -> revision.kind().replaces() && !revision.kind().name().equals("UPDATES"))
        .forEach(revision -> gone.addAll(revision.of()));
    dossier.claims().stream().filter(c -> c.isRetraction()).forEach(c -> gone.add(c.id()));
    for (Finding finding : ConsistencyCheck.withDefaults().check(dossier)) {
      assertThat(finding.claims()).isNotEmpty().noneMatch(gone::contains);
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void whatWasUpdatedAppearsAsATollOnly(@ForAll("claims") List<String> claims) {
    Dossier dossier = dossier(claims);
    Set<ClaimId> updated =
        dossier.claims().stream()
            .flatMap(claim -> claim.revision().stream())
            .filter(revision -> revision.kind().replaces())
            .flatMap(revision -> revision.of().stream())
            .collect(Collectors.toSet());
    for (Finding finding : ConsistencyCheck.withDefaults().check(dossier)) {
      if (!(finding instanceof Finding.FallingToll)) {
        assertThat(finding.claims()).noneMatch(updated::contains);
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void wordsNeverClashUnderTheStrictReading(@ForAll("claims") List<String> claims) {
    for (Finding clash : clashes(strictly(claims))) {
      assertThat(clash.answers()).noneMatch(ConsistencyPropertyTest::isWord);
    }
  }

  private static boolean isWord(ReadPosition read) {
    return read.position().answer() instanceof Answer.Amount amount
        && amount.quantity().quantifier() == Quantifier.UNSPECIFIED;
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void gapsAreNotNegative(@ForAll("claims") List<String> claims) {
    for (Finding finding : strictly(claims)) {
      assertThat(finding.gap().orElse(BigDecimal.ZERO).signum()).isNotNegative();
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void whatIsJustTrueHasNoFinding(@ForAll Random random) {
    assertThat(strictly(new TrueWorld(random).exactClaims())).isEmpty();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void whatAllowsTheTruthHoldsAtMostOnACondition(@ForAll Random random) {
    assertThat(strictly(new TrueWorld(random).boundingClaims()))
        .allMatch(finding -> finding.severity() == Severity.CONDITION);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void trueRunningTotalsHaveNoFinding(@ForAll Random random) {
    assertThat(strictly(new TrueWorld(random).runningTotals())).isEmpty();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void everyClashOfPartAndWholeIsFound(
      @ForAll List<@IntRange(max = 30) Integer> parts,
      @ForAll List<@IntRange(max = 30) Integer> wholes) {
    List<String> lines = new ArrayList<>();
    Set<String> clashing = new HashSet<>();
    for (int p = 0; p < parts.size(); p++) {
      lines.add("p" + p + " part-" + p + " says " + parts.get(p) + " missile+intercepted");
      for (int w = 0; w < wholes.size(); w++) {
        if (parts.get(p) > wholes.get(w)) {
          clashing.add("p" + p);
          clashing.add("w" + w);
        }
      }
    }
    for (int w = 0; w < wholes.size(); w++) {
      lines.add("w" + w + " whole-" + w + " says " + wholes.get(w) + " missile+launched");
    }
    Set<String> found =
        strictly(lines).stream()
            .flatMap(finding -> finding.claims().stream())
            .map(ClaimId::value)
            .collect(Collectors.toSet());
    assertThat(found).isEqualTo(clashing);
  }
}
