package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.parley.dossier.Dossier;
import org.parley.proposition.Question;
import org.parley.quantity.Reading;
import org.parley.quantity.phrase.Lexicon;
import org.parley.reconcile.DisputeArbitraries;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;

/** Laws of every policy of the field, or of those that promise them. */
class PolicyLawsPropertyTest {
  private static final int TRIES = 400;
  private static final String KILLED = "person+killed";

  /** The policies that read the grades of sources. */
  private static final ImmutableSet<String> GRADED =
      ImmutableSet.of(
          "ucdp-ged",
          "acled",
          "gtd-casualties",
          "gtd-counts",
          "airwars",
          "new-america-drones",
          "trust-your-friends");

  /** The policies that count reports and not origins. */
  private static final ImmutableSet<String> COUNTING_REPORTS = ImmutableSet.of("iraq-body-count");

  /** The policies whose rule selects among the reported numbers, and knows no number of its own. */
  private static final ImmutableSet<String> SELECTING =
      ImmutableSet.of(
          "ucdp-ged",
          "acled",
          "gtd-casualties",
          "gtd-counts",
          "airwars",
          "iraq-body-count",
          "new-america-drones",
          "take-the-information",
          "no-gossiping",
          "trust-your-friends",
          "cry-with-the-wolves",
          "keep-up-to-date");

  private static final ImmutableList<Policy> FIELD =
      ImmutableList.<Policy>builder()
          .addAll(Policies.datasets())
          .addAll(Policies.strategies())
          .add(UcdpGed.withDefaults().withLowFromAllReports())
          .add(IraqBodyCount.withDefaults().withStrictIndependence())
          .build();

  @Provide
  Arbitrary<Policy> policies() {
    return Arbitraries.of(FIELD);
  }

  @Provide
  Arbitrary<Policy> countingOrigins() {
    return Arbitraries.of(FIELD)
        .filter(
            policy ->
                !COUNTING_REPORTS.contains(policy.id())
                    || policy.equals(IraqBodyCount.withDefaults().withStrictIndependence()));
  }

  @Provide
  Arbitrary<Policy> ungraded() {
    return Arbitraries.of(FIELD).filter(policy -> !GRADED.contains(policy.id()));
  }

  @Provide
  Arbitrary<Policy> selecting() {
    return Arbitraries.of(FIELD).filter(policy -> SELECTING.contains(policy.id()));
  }

  @Provide
  Arbitrary<Policy> ordered() {
    return Arbitraries.of(FIELD);
  }

  /** Reports in the words of {@link Reported}, every second one in a text of its own. */
  @Provide
  Arbitrary<List<String>> reports() {
    return report(quantities()).list().ofMaxSize(6);
  }

  /** Reports of plain numbers that can be multiplied. */
  @Provide
  Arbitrary<List<String>> plain() {
    return report(Arbitraries.of("0", "1", "8", "12", "12", "15", "60")).list().ofMaxSize(6);
  }

  private static Arbitrary<String> quantities() {
    return Arbitraries.of(
        "0",
        "1",
        "8",
        "12",
        "12",
        "15",
        "60",
        "120",
        "500",
        ">=12",
        ">8",
        "~12",
        "<=15",
        "10..14",
        "8..60",
        "?dozens",
        "?several",
        "?hundreds",
        "?",
        "90%",
        "[HOUSEHOLD]_4");
  }

  private static Arbitrary<String> report(Arbitrary<String> numbers) {
    return Combinators.combine(
            numbers,
            Arbitraries.frequency(
                Tuple.of(4, ""),
                Tuple.of(1, " by:attacker role:initiator"),
                Tuple.of(1, " by:victim role:target"),
                Tuple.of(1, " by:un")),
            Arbitraries.of("", "", " grade:A", " grade:B", " grade:C", " grade:E", " grade:F"),
            Arbitraries.of("", " on:2024-10-01", " on:2024-10-02", " pub:2024-10-02T08:00:00Z"),
            Arbitraries.frequency(
                Tuple.of(6, ""),
                Tuple.of(1, " flag:unreasonable"),
                Tuple.of(1, " flag:questionable"),
                Tuple.of(1, " flag:corroborated"),
                Tuple.of(1, " flag:final"),
                Tuple.of(1, " cred:5"),
                Tuple.of(1, " not")),
            Arbitraries.frequency(
                Tuple.of(6, ""),
                Tuple.of(1, " people:civilian"),
                Tuple.of(1, " people:combatant"),
                Tuple.of(1, " people:unknown")))
        .as((number, by, grade, day, flag, people) -> number + by + grade + day + flag + people);
  }

  /** Each report with a text that stays its own in any order. */
  private static List<String> named(List<String> reports) {
    List<String> named = new ArrayList<>();
    for (String report : reports) {
      named.add(report + " src:t" + named.size());
    }
    return named;
  }

  private static Verdict verdict(Policy policy, List<String> reports) {
    return Reported.verdict(policy, KILLED, String.join("; ", reports));
  }

  private static void assertAlike(Verdict one, Verdict other) {
    assertThat(other.estimate()).isEqualTo(one.estimate());
    assertThat(other.notes()).isEqualTo(one.notes());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void orderOfReportsDoesNotMatter(
      @ForAll("policies") Policy policy,
      @ForAll("reports") List<String> reports,
      @ForAll Random random) {
    List<String> named = named(reports);
    List<String> shuffled = new ArrayList<>(named);
    Collections.shuffle(shuffled, random);
    Verdict one = verdict(policy, named);
    Verdict other = verdict(policy, shuffled);
    assertAlike(one, other);
    assertThat(Reported.steps(other)).isEqualTo(Reported.steps(one));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void orderOfClaimsDoesNotMatterInAnyDossier(
      @ForAll("policies") Policy policy,
      @ForAll("dossiers") Dossier dossier,
      @ForAll Random random) {
    List<org.parley.claim.Claim> claims = new ArrayList<>(dossier.claims());
    Collections.shuffle(claims, random);
    Dossier shuffled =
        Dossier.builder()
            .addAllActors(dossier.actors())
            .addAllSources(dossier.sources())
            .addAllEvents(dossier.events())
            .addAllClaims(claims)
            .build();
    Question question = Question.howMany(DisputeArbitraries.EVENT, DisputeArbitraries.MEASURE);
    Reconciler reconciler = Reconciler.withDefaults().with(policy).aligningMeasures();
    assertThat(reconciler.reconcile(shuffled.dispute(question)))
        .isEqualTo(reconciler.reconcile(dossier.dispute(question)));
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DisputeArbitraries.dossiers();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void aDerivedReportChangesNothing(
      @ForAll("countingOrigins") Policy policy,
      @ForAll("reports") List<String> reports,
      @ForAll @IntRange(max = 5) int which,
      @ForAll("grades") String grade) {
    if (reports.isEmpty()) {
      return;
    }
    int source = which % reports.size();
    String said =
        ImmutableList.copyOf(reports.get(source).split(" ")).stream()
            .filter(word -> !word.startsWith("grade") && !word.startsWith("pub"))
            .filter(word -> !word.startsWith("role"))
            .collect(Collectors.joining(" "));
    List<String> more = new ArrayList<>(reports);
    more.add(said + grade + " pub:2024-10-09 from:" + (source + 1));
    assertAlike(verdict(policy, reports), verdict(policy, more));
  }

  @Provide
  Arbitrary<String> grades() {
    return Arbitraries.of("", " grade:A", " grade:C", " grade:E");
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void lowBestAndHighDoNotFall(
      @ForAll("ordered") Policy policy, @ForAll("reports") List<String> reports) {
    if (verdict(policy, reports).estimate() instanceof Estimate.Figure figure) {
      BigDecimal best = figure.best().orElse(figure.low());
      assertThat(figure.low()).isLessThanOrEqualTo(best);
      assertThat(best).isLessThanOrEqualTo(figure.high().orElse(best));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void aPolicyWithoutGradesIsUnmovedByThem(
      @ForAll("ungraded") Policy policy, @ForAll("reports") List<String> reports) {
    List<String> plain = reports.stream().map(report -> report.replaceAll(" grade:.", "")).toList();
    assertAlike(verdict(policy, plain), verdict(policy, reports));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void aReadingOfTheUserMovesNoPolicy(
      @ForAll("policies") Policy policy, @ForAll("reports") List<String> reports) {
    Reading wide = Reading.strict().with(Lexicon.LITERAL).withTolerancePercent(20);
    Verdict other =
        Reconciler.withDefaults()
            .with(policy)
            .with(wide)
            .reconcile(Reported.dispute(KILLED, String.join("; ", reports)));
    assertAlike(verdict(policy, reports), other);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void aSelectionIsScaledWithWhatItSelectsFrom(
      @ForAll("selecting") Policy policy,
      @ForAll("plain") List<String> reports,
      @ForAll @LongRange(min = 2, max = 1000) long factor) {
    List<String> scaled =
        reports.stream()
            .map(
                report -> {
                  String number = report.split(" ", -1)[0];
                  return Long.parseLong(number) * factor + report.substring(number.length());
                })
            .toList();
    assertThat(verdict(policy, scaled).estimate())
        .isEqualTo(scaled(verdict(policy, reports).estimate(), BigDecimal.valueOf(factor)));
  }

  private static Estimate scaled(Estimate estimate, BigDecimal factor) {
    if (estimate instanceof Estimate.Single single) {
      return new Estimate.Single(single.value().multiply(factor));
    }
    return estimate instanceof Estimate.Figure figure
        ? new Estimate.Figure(
            figure.low().multiply(factor),
            figure.best().map(factor::multiply),
            figure.high().map(factor::multiply))
        : estimate;
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void aSelectionIsOneOfTheNumbersSaid(
      @ForAll("selecting") Policy policy, @ForAll("plain") List<String> reports) {
    List<BigDecimal> said =
        reports.stream().map(report -> new BigDecimal(report.split(" ", -1)[0])).toList();
    if (verdict(policy, reports).estimate() instanceof Estimate.Single single) {
      assertThat(said).contains(single.value());
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void aSplitAddsUpAndIsEven(
      @ForAll @LongRange(max = 1_000_000_000_000L) long total,
      @ForAll @IntRange(min = 1, max = 50) int slots) {
    ImmutableList<Long> shares = EvenSplit.over(slots).split(total);
    assertThat(shares).hasSize(slots).isSortedAccordingTo(Collections.reverseOrder());
    LongStream all = shares.stream().mapToLong(share -> share);
    assertThat(all.sum()).isEqualTo(total);
    assertThat(shares.get(0) - shares.get(slots - 1)).isBetween(0L, 1L);
  }
}
