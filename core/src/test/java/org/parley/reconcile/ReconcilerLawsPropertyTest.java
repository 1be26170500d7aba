package org.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.citation.Basis;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.code.Admiralty;
import org.parley.dispute.Answer;
import org.parley.dispute.Dispute;
import org.parley.dispute.Report;
import org.parley.dossier.Dossier;
import org.parley.dossier.Newsroom;
import org.parley.explanation.English;
import org.parley.proposition.Measurement;
import org.parley.proposition.Question;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;
import org.parley.source.Derivation;
import org.parley.source.DerivationKind;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.When;

/** The laws of reconciliation. */
class ReconcilerLawsPropertyTest {
  private static final int TRIES = 120;
  private static final ActorId REVIEWER = ActorId.of("reviewer");
  private static final Question HOW_MANY =
      Question.howMany(DisputeArbitraries.EVENT, DisputeArbitraries.MEASURE);

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DisputeArbitraries.dossiers();
  }

  @Provide
  Arbitrary<Reconciler> reconcilers() {
    return DisputeArbitraries.reconcilers();
  }

  @Provide
  Arbitrary<Question> questions() {
    return DisputeArbitraries.questions();
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return DisputeArbitraries.quantities();
  }

  @Provide
  Arbitrary<Integer> tolerances() {
    return DisputeArbitraries.tolerances();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Dossier shuffled(Dossier dossier, Random random) {
    return Dossier.builder()
        .addAllActors(shuffled(dossier.actors(), random))
        .addAllSources(shuffled(dossier.sources(), random))
        .addAllEvents(dossier.events())
        .addAllClaims(shuffled(dossier.claims(), random))
        .build();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void orderOfClaimsSourcesAndActorsDoesNotMatter(
      @ForAll("dossiers") Dossier dossier,
      @ForAll("questions") Question question,
      @ForAll("reconcilers") Reconciler reconciler,
      @ForAll Random random) {
    Dossier shuffled = shuffled(dossier, random);

    Verdict verdict = reconciler.reconcile(dossier.dispute(question));
    Verdict other = reconciler.reconcile(shuffled.dispute(question));
    assertThat(other).isEqualTo(verdict);
    assertThat(other.steps()).isEqualTo(verdict.steps());
    assertThat(other.explain()).isEqualTo(verdict.explain());
    assertThat(shuffled.questions()).isEqualTo(dossier.questions());
  }

  /** The parts of a verdict that a report without news must not change. */
  private record Weight(
      Agreement agreement,
      ImmutableSet<org.parley.dispute.Stake> contestedBy,
      Estimate estimate,
      org.parley.dispute.OriginCount origins,
      int publications,
      int noKnownStake) {
    static Weight of(Verdict verdict) {
      return new Weight(
          verdict.agreement(),
          verdict.contestedBy(),
          verdict.estimate(),
          verdict.origins(),
          verdict.publications(),
          verdict.noKnownStake());
    }
  }

  private static Assessment review(int number, AssessmentTarget target, Random random) {
    Opinion opinion = one(List.of(Opinion.SUPPORTS, Opinion.DISPUTES, Opinion.NEUTRAL), random);
    Admiralty grade = one(List.of("A1", "B5", "E2", "F6"), random).transform(Admiralty::parse);
    return Assessment.builder()
        .id(AssessmentId.of("review-" + number))
        .target(target)
        .attribution(Attribution.of(REVIEWER))
        .opinion(opinion)
        .addAllRatings(random.nextBoolean() ? List.of(grade.code()) : List.of())
        .build();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void aReviewChangesNothingButGrades(
      @ForAll("dossiers") Dossier dossier,
      @ForAll("questions") Question question,
      @ForAll("reconcilers") Reconciler reconciler,
      @ForAll Random random) {
    List<AssessmentTarget> targets = new ArrayList<>();
    dossier.claims().forEach(claim -> targets.add(AssessmentTarget.of(claim.id())));
    dossier.sources().forEach(source -> targets.add(AssessmentTarget.of(source.id())));
    Dossier.Builder reviewed =
        Dossier.builder()
            .addAllActors(dossier.actors())
            .addAllSources(dossier.sources())
            .addAllEvents(dossier.events())
            .addAllClaims(dossier.claims())
            .addActors(Actor.of(REVIEWER.value(), ActorKind.UNKNOWN, "Reviewer"));
    for (int i = 0; i < targets.size(); i++) {
      reviewed.addAssessments(review(i, targets.get(i), random));
    }
    Dispute dispute = reviewed.build().dispute(question);

    Verdict verdict = reconciler.reconcile(dossier.dispute(question));
    Verdict unheeded = reconciler.reconcile(dispute);
    assertThat(Weight.of(unheeded)).isEqualTo(Weight.of(verdict));
    assertThat(unheeded.steps()).isEqualTo(verdict.steps());

    Verdict heeded = reconciler.heeding(REVIEWER).reconcile(dispute);
    assertThat(Weight.of(heeded)).isEqualTo(Weight.of(verdict));
    assertThat(heeded.common()).isEqualTo(verdict.common());
    assertThat(heeded.steps().stream().filter(step -> !(step instanceof Step.Regraded)))
        .hasSameSizeAs(verdict.steps());
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static Dossier and(Dossier dossier, Claim claim, Source... sources) {
    return DisputeArbitraries.with(
        dossier,
        ImmutableList.<Source>builder().addAll(dossier.sources()).add(sources).build(),
        ImmutableList.<Claim>builder().addAll(dossier.claims()).add(claim).build());
  }

  /**
   * A claim that answers the question and was never revised, so that a copy of it is current too.
   */
  private static Claim standing(Dossier dossier, Question question, Random random) {
    List<Claim> standing =
        dossier.dispute(question).reports().stream()
            .filter(report -> report.replacements().isEmpty())
            .map(Report::claim)
            .toList();
    Assume.that(!standing.isEmpty());
    return one(standing, random);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void aDuplicateAddsNoWeight(
      @ForAll("dossiers") Dossier dossier,
      @ForAll("questions") Question question,
      @ForAll("reconcilers") Reconciler reconciler,
      @ForAll boolean first,
      @ForAll Random random) {
    Claim claim = standing(dossier, question, random);
    Claim copy = claim.withId(ClaimId.of(first ? "a" : "zz"));

    Weight with = Weight.of(reconciler.reconcile(and(dossier, copy).dispute(question)));
    assertThat(with).isEqualTo(Weight.of(reconciler.reconcile(dossier.dispute(question))));
  }

  /**
   * A text that prints the source of a claim again, or digests it beside another, published by a
   * party or not. It has no day, because a new day would be new information.
   */
  private static Source reprint(SourceId of, boolean digest, boolean byParty) {
    Source.Builder reprint =
        Source.builder()
            .id(SourceId.of("a-reprint"))
            .kind(SourceKind.ARTICLE)
            .publisher(ActorId.of(byParty ? "p0" : "p1"))
            .addDerivedFrom(new Derivation(of, DerivationKind.REPUBLISHES));
    if (digest) {
      reprint.addDerivedFrom(new Derivation(SourceId.of("s0"), DerivationKind.QUOTES));
    }
    return reprint.build();
  }

  private static Claim relay(Claim claim, Source reprint, String id) {
    ImmutableList.Builder<Link> chain = ImmutableList.builder();
    claim.attribution().orElseThrow().chain().stream()
        .filter(link -> link.role() == LinkRole.SPEAKER)
        .forEach(chain::add);
    chain.add(
        Link.builder()
            .actor(reprint.publisher())
            .source(reprint.id())
            .role(LinkRole.PUBLISHER)
            .build());
    return Claim.builder()
        .id(ClaimId.of(id))
        .proposition(claim.proposition())
        .stance(claim.stance())
        .madeAt(claim.madeAt())
        .revision(claim.revision().filter(r -> r.kind() == RevisionKind.RETRACTS))
        .attribution(new Attribution(chain.build()))
        .build();
  }

  private static Claim standingInAText(Dossier dossier, Random random) {
    Claim claim = standing(dossier, HOW_MANY, random);
    Attribution attribution = claim.attribution().orElseThrow();
    Assume.that(!attribution.sources().isEmpty());
    Assume.that(
        attribution.sources().stream()
            .flatMap(source -> dossier.source(source).stream())
            .noneMatch(source -> source.withdrawn().isPresent()));
    Assume.that(claim.revision().isEmpty());
    return claim;
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void aRelayAddsNoWeight(
      @ForAll("dossiers") Dossier dossier,
      @ForAll("tolerances") int percent,
      @ForAll boolean byParty,
      @ForAll boolean first,
      @ForAll Random random) {
    Claim claim = standingInAText(dossier, random);
    SourceId source = claim.attribution().orElseThrow().sources().asList().get(0);
    Source reprint = reprint(source, false, byParty);
    Claim relay = relay(claim, reprint, first ? "a" : "zz");

    Reconciler reconciler = Reconciler.withDefaults().with(DisputeArbitraries.reading(percent));
    Weight with = Weight.of(reconciler.reconcile(and(dossier, relay, reprint).dispute(HOW_MANY)));
    assertThat(with).isEqualTo(Weight.of(reconciler.reconcile(dossier.dispute(HOW_MANY))));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void aDigestAddsNoWeight(
      @ForAll("dossiers") Dossier dossier, @ForAll boolean byParty, @ForAll Random random) {
    Claim claim = standingInAText(dossier, random);
    SourceId source = claim.attribution().orElseThrow().sources().asList().get(0);
    Assume.that(!source.equals(SourceId.of("s0")));
    Assume.that(isNamed(claim)); // nobody knows whether a digest describes the same official
    Source digest = reprint(source, true, byParty);
    Claim relay = relay(claim, digest, "zz");

    Verdict before = Reconciler.withDefaults().reconcile(dossier.dispute(HOW_MANY));
    Verdict after =
        Reconciler.withDefaults().reconcile(and(dossier, relay, digest).dispute(HOW_MANY));
    assertThat(after.origins()).isEqualTo(before.origins());
    assertThat(after.publications()).isEqualTo(before.publications());
    assertThat(after.agreement()).isEqualTo(before.agreement());
    assertThat(after.estimate()).isEqualTo(before.estimate());
  }

  /** A text that quotes the one of a claim, without a day, and gets the figure wrong. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void anAlteredRenderingAddsNoWeight(
      @ForAll("dossiers") Dossier dossier,
      @ForAll("quantitiesThatNobodyElseGives") Quantity quantity,
      @ForAll("tolerances") int percent,
      @ForAll Random random) {
    // Where an original fell with a withdrawn text, its renderings stand as readings of it.
    Assume.that(dossier.sources().stream().allMatch(text -> text.withdrawn().isEmpty()));
    Claim claim = standingInAText(dossier, random);
    Assume.that(claim.proposition() instanceof Measurement);
    Attribution attribution = claim.attribution().orElseThrow();
    Assume.that(attribution.first(LinkRole.SPEAKER).flatMap(Link::actor).isPresent());
    Source reprint = reprint(attribution.sources().asList().get(0), false, false);
    Claim rendering =
        Claim.builder()
            .id(ClaimId.of("zz"))
            .proposition(
                new Measurement(DisputeArbitraries.EVENT, DisputeArbitraries.MEASURE, quantity))
            .attribution(relay(claim, reprint, "zz").attribution())
            .stance(Stance.CERTAIN)
            .build();

    Reconciler reconciler = Reconciler.withDefaults().with(DisputeArbitraries.reading(percent));
    Weight with =
        Weight.of(reconciler.reconcile(and(dossier, rendering, reprint).dispute(HOW_MANY)));
    assertThat(with).isEqualTo(Weight.of(reconciler.reconcile(dossier.dispute(HOW_MANY))));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void aHedgeMakesNoContest(
      @ForAll("dossiers") Dossier dossier,
      @ForAll("quantities") Quantity quantity,
      @ForAll("reconcilers") Reconciler reconciler) {
    Verdict before = reconciler.reconcile(dossier.dispute(HOW_MANY));
    Dossier more =
        DisputeArbitraries.with(
            dossier,
            dossier.sources(),
            ImmutableList.<Claim>builder()
                .addAll(dossier.claims())
                .add(by("new", "p4", quantity, Stance.POSSIBLE))
                .build());

    Verdict after = reconciler.reconcile(more.dispute(HOW_MANY));
    assertThat(after.agreement() == Agreement.CONTESTED)
        .isEqualTo(before.agreement() == Agreement.CONTESTED);
    assertThat(after.contestedBy()).isEqualTo(before.contestedBy());
  }

  private static boolean isNamed(Claim claim) {
    return claim.attribution().orElseThrow().chain().stream()
        .noneMatch(link -> link.descriptor().isPresent());
  }

  private static Claim by(String id, String speaker, Quantity quantity) {
    return by(id, speaker, quantity, Stance.CERTAIN);
  }

  private static Claim by(String id, String speaker, Quantity quantity, Stance stance) {
    return Claim.builder()
        .id(ClaimId.of(id))
        .proposition(
            new Measurement(DisputeArbitraries.EVENT, DisputeArbitraries.MEASURE, quantity))
        .attribution(Attribution.of(ActorId.of(speaker)))
        .stance(stance)
        .build();
  }

  private static Dossier andByAStranger(Dossier dossier, String id, Quantity quantity) {
    return Dossier.builder()
        .addAllActors(dossier.actors())
        .addActors(Actor.of("stranger", ActorKind.NGO, "Stranger"))
        .addAllSources(dossier.sources())
        .addAllEvents(dossier.events())
        .addAllClaims(dossier.claims())
        .addClaims(by(id, "stranger", quantity))
        .build();
  }

  private static Optional<Estimate.Figure> hull(Reconciler reconciler, Dossier dossier) {
    return reconciler.reconcile(dossier.dispute(HOW_MANY)).estimate().asFigure();
  }

  private static boolean encloses(Estimate.Figure outer, Estimate.Figure inner) {
    return outer.low().compareTo(inner.low()) <= 0
        && (outer.high().isEmpty()
            || (inner.high().isPresent() && outer.high().get().compareTo(inner.high().get()) >= 0));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void aReportOfANewClaimantNeverNarrowsTheHull(
      @ForAll("dossiers") Dossier dossier,
      @ForAll("quantities") Quantity quantity,
      @ForAll("tolerances") int percent,
      @ForAll boolean aligned) {
    Reconciler reading = Reconciler.withDefaults().with(DisputeArbitraries.reading(percent));
    Reconciler reconciler = aligned ? reading.aligningMeasures() : reading;
    Optional<Estimate.Figure> before = hull(reconciler, dossier);
    Assume.that(before.isPresent());
    Dossier more = andByAStranger(dossier, "new", quantity.withUnit(unit(dossier, reconciler)));

    assertThat(hull(reconciler, more))
        .hasValueSatisfying(after -> assertThat(encloses(after, before.orElseThrow())).isTrue());
  }

  /** The one unit of the figures: figures of several units have no hull. */
  private static Unit unit(Dossier dossier, Reconciler reconciler) {
    Unit unit =
        reconciler.reconcile(dossier.dispute(HOW_MANY)).positions().stream()
            .filter(ReadPosition::isFigure)
            .map(CountComparison::unit)
            .findFirst()
            .orElse(Unit.COUNT);
    Assume.that(!unit.equals(Unit.ORDINAL));
    return unit;
  }

  /**
   * Whether no text derives from one of the claim's, and none of these is a later version of one: a
   * superseded claim changes what derives from it, and what it replaces.
   */
  private static boolean standsByItself(Dossier dossier, Claim claim) {
    Set<SourceId> texts = claim.attribution().orElseThrow().sources();
    return dossier.sources().stream()
        .flatMap(
            source ->
                source.derivedFrom().stream()
                    .filter(
                        derivation ->
                            texts.contains(derivation.source())
                                || (texts.contains(source.id())
                                    && derivation.kind() == DerivationKind.REVISES)))
        .findFirst()
        .isEmpty();
  }

  private static boolean stands(Dossier dossier, Claim claim) {
    return Reconciler.withDefaults().reconcile(dossier.dispute(HOW_MANY)).positions().stream()
        .anyMatch(read -> read.position().claims().contains(claim.id()));
  }

  /** The law in reverse: an earlier answer that was replaced adds nothing. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void whatIsSupersededChangesNothing(
      @ForAll("dossiers") Dossier dossier,
      @ForAll("quantitiesThatNobodyElseGives") Quantity quantity,
      @ForAll("tolerances") int percent,
      @ForAll("policies") Policy policy,
      @ForAll boolean corrected,
      @ForAll Random random) {
    List<Claim> first =
        dossier.dispute(HOW_MANY).reports().stream()
            .map(Report::claim)
            .filter(claim -> claim.revision().isEmpty())
            .filter(claim -> stands(dossier, claim) && standsByItself(dossier, claim))
            .toList();
    Assume.that(!first.isEmpty());
    Claim claim = one(first, random);
    RevisionKind kind = corrected ? RevisionKind.CORRECTS : RevisionKind.UPDATES;
    List<Claim> claims = new ArrayList<>();
    dossier.claims().forEach(c -> claims.add(c.equals(claim) ? c.withRevision(kind, OLD) : c));
    claims.add(superseded(claim, quantity));
    Dossier more = DisputeArbitraries.with(dossier, dossier.sources(), claims);

    Reconciler reconciler =
        Reconciler.withDefaults().with(policy).with(DisputeArbitraries.reading(percent));
    assertThat(Weight.of(reconciler.reconcile(more.dispute(HOW_MANY))))
        .isEqualTo(Weight.of(reconciler.reconcile(dossier.dispute(HOW_MANY))));
  }

  @Provide
  Arbitrary<Quantity> quantitiesThatNobodyElseGives() {
    return Arbitraries.of("12345", "~12346", ">=12347", "12345..12348", "?umpteen", "12.5%")
        .map(Quantity::parse);
  }

  private static final ClaimId OLD = ClaimId.of("old");

  private static Claim superseded(Claim by, Quantity quantity) {
    return Claim.builder()
        .id(OLD)
        .proposition(
            new Measurement(DisputeArbitraries.EVENT, DisputeArbitraries.MEASURE, quantity))
        .attribution(by.attribution())
        .madeAt(When.of("../2025")) // not certainly after anything, so that it replaces nothing
        .stance(Stance.CERTAIN)
        .build();
  }

  @Provide
  Arbitrary<Policy> policies() {
    return DisputeArbitraries.policies();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void vagueWordsAreNeverContested(@ForAll("dossiers") Dossier dossier) {
    List<Claim> vague =
        dossier.claims().stream()
            .filter(claim -> isVague(claim) || !(claim.proposition() instanceof Measurement))
            .map(Claim::withoutRevision)
            .toList();
    Dossier dossierOfWords = DisputeArbitraries.with(dossier, dossier.sources(), vague);

    assertThat(Reconciler.withDefaults().reconcile(dossierOfWords.dispute(HOW_MANY)).agreement())
        .isNotEqualTo(Agreement.CONTESTED);
  }

  private static boolean isVague(Claim claim) {
    return claim.proposition() instanceof Measurement said
        && said.quantity().quantifier() == Quantifier.UNSPECIFIED;
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void aVagueWordMakesNoContest(
      @ForAll("dossiers") Dossier dossier, @ForAll("reconcilers") Reconciler reconciler) {
    Verdict before = reconciler.reconcile(dossier.dispute(HOW_MANY));
    Dossier more = andByAStranger(dossier, "new", Quantity.unspecified("several"));

    Verdict after = reconciler.reconcile(more.dispute(HOW_MANY));
    assertThat(after.contestedBy()).isEqualTo(before.contestedBy());
    assertThat(after.estimate()).isEqualTo(before.estimate());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void moreToleranceNeverTurnsAgreementIntoContest(
      @ForAll("dossiers") Dossier dossier,
      @ForAll @IntRange(max = 99) int percent,
      @ForAll @IntRange(max = 99) int more,
      @ForAll boolean aligned) {
    Reconciler reconciler =
        aligned ? Reconciler.withDefaults().aligningMeasures() : Reconciler.withDefaults();
    Dispute dispute = dossier.dispute(HOW_MANY);
    int least = Math.min(percent, more);
    Agreement narrow =
        reconciler.with(DisputeArbitraries.reading(least)).reconcile(dispute).agreement();
    Assume.that(narrow != Agreement.CONTESTED);

    Agreement wide =
        reconciler
            .with(DisputeArbitraries.reading(Math.max(percent, more)))
            .reconcile(dispute)
            .agreement();
    Set<Agreement> peaceful = EnumSet.complementOf(EnumSet.of(Agreement.CONTESTED));
    assertThat(wide).isIn(peaceful);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void theHullEnclosesEveryFigure(
      @ForAll("dossiers") Dossier dossier, @ForAll("reconcilers") Reconciler any) {
    Verdict verdict = any.with(PlainPolicy.HULL).reconcile(dossier.dispute(HOW_MANY));
    Optional<Estimate.Figure> hull = verdict.estimate().asFigure();
    Assume.that(hull.isPresent());

    assertThat(verdict.positions())
        .filteredOn(ReadPosition::isFigure)
        .isNotEmpty()
        .allMatch(
            read ->
                encloses(
                    hull.orElseThrow(), Estimate.Figure.spanning(read.interval().orElseThrow())));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void theBestFigureLiesBetweenTheEnds(
      @ForAll("dossiers") Dossier dossier, @ForAll("reconcilers") Reconciler reconciler) {
    Estimate estimate = reconciler.reconcile(dossier.dispute(HOW_MANY)).estimate();
    Assume.that(estimate instanceof Estimate.Figure);

    Estimate.Figure figure = (Estimate.Figure) estimate;
    assertThat(figure.high().orElse(figure.low())).isGreaterThanOrEqualTo(figure.low());
    figure
        .best()
        .ifPresent(
            best -> {
              assertThat(best).isGreaterThanOrEqualTo(figure.low());
              assertThat(best).isLessThanOrEqualTo(figure.high().orElse(best));
            });
  }

  @Provide
  Arbitrary<String> bounds() {
    return Arbitraries.of("", "~", ">=", ">", "<", "<=");
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void theToleranceThatIsSaidToDoDoes(
      @ForAll @IntRange(min = 1, max = 400) int about,
      @ForAll("bounds") String bound,
      @ForAll @IntRange(min = 1, max = 400) int other) {
    Dispute dispute = Newsroom.hearing("iran: ~" + about, "israel: " + bound + other).howMany();
    Verdict strict = Reconciler.withDefaults().reconcile(dispute);
    List<Step.WouldMeet> meetings =
        strict.steps().stream()
            .filter(Step.WouldMeet.class::isInstance)
            .map(Step.WouldMeet.class::cast)
            .toList();
    Assume.that(!meetings.isEmpty());

    for (Step.WouldMeet meeting : meetings) {
      assertThat(meet(meeting, meeting.percent())).isTrue();
      assertThat(meet(meeting, meeting.percent().subtract(new BigDecimal("0.1")))).isFalse();
    }
  }

  private static boolean meet(Step.WouldMeet meeting, BigDecimal percent) {
    Range<BigDecimal> lower = interval(meeting.lower().answer(), percent);
    Range<BigDecimal> higher = interval(meeting.higher().answer(), percent);
    return lower.isConnected(higher) && !lower.intersection(higher).isEmpty();
  }

  private static Range<BigDecimal> interval(Answer answer, BigDecimal percent) {
    return ((Answer.Amount) answer)
        .quantity()
        .interval(DisputeArbitraries.reading(0).withTolerancePercent(percent))
        .orElseThrow();
  }

  @Provide
  Arbitrary<Locale> locales() {
    return Arbitraries.of("tr-TR", "de-DE", "fr-CH", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH")
        .map(Locale::forLanguageTag);
  }

  @Property(tries = 200)
  void localeAndTimeZoneDoNotMatter(
      @ForAll("dossiers") Dossier dossier,
      @ForAll("questions") Question question,
      @ForAll("reconcilers") Reconciler reconciler,
      @ForAll("locales") Locale locale) {
    Locale home = Locale.getDefault();
    TimeZone homeZone = TimeZone.getDefault();
    Verdict verdict = reconciler.reconcile(dossier.dispute(question));
    String explained = verdict.explain();
    try {
      Locale.setDefault(locale);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Verdict abroad = reconciler.reconcile(dossier.dispute(question));
      assertThat(abroad).isEqualTo(verdict);
      assertThat(abroad.explain()).isEqualTo(explained);
    } finally {
      Locale.setDefault(home);
      TimeZone.setDefault(homeZone);
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void everyReportIsAccountedFor(
      @ForAll("dossiers") Dossier dossier,
      @ForAll("questions") Question question,
      @ForAll("reconcilers") Reconciler reconciler) {
    Dispute dispute = dossier.dispute(question);
    Verdict verdict = reconciler.reconcile(dispute);

    Set<ClaimId> told = new java.util.HashSet<>();
    verdict.positions().forEach(read -> told.addAll(read.position().claims()));
    verdict.steps().forEach(step -> told.addAll(step.claims()));
    assertThat(told)
        .containsAll(dispute.reports().stream().map(report -> report.claim().id()).toList());
    assertThat(verdict.steps())
        .allSatisfy(
            step -> {
              assertThat(English.of(step).replaceAll("\"[^\"]*\"", "words"))
                  .endsWith(".")
                  .doesNotContain("Optional", "  ");
              assertThat(step.basis()).isEqualTo(Basis.LIBRARY);
            });
  }

  private static final LocalDate DAY = LocalDate.parse("2024-10-03");

  /** The dossier without what was known only later; texts were withdrawn later only. */
  private static Dossier before(Dossier dossier, Set<ClaimId> later) {
    return DisputeArbitraries.with(
        dossier,
        dossier.sources().stream().map(one -> one.withWithdrawn(Optional.empty())).toList(),
        dossier.claims().stream().filter(claim -> !later.contains(claim.id())).toList());
  }

  private static Set<ClaimId> later(Dossier dossier) {
    return dossier.claims().stream()
        .filter(
            claim ->
                claim.attribution().orElseThrow().sources().stream()
                    .flatMap(id -> dossier.source(id).flatMap(Source::published).stream())
                    .min(Comparator.comparing(when -> when.earliest().orElse(LocalDate.MIN)))
                    .or(claim::madeAt)
                    .flatMap(When::earliest)
                    .filter(DAY::isBefore)
                    .isPresent())
        .map(Claim::id)
        .collect(Collectors.toSet());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 100)
  void noStepLooksAhead(
      @ForAll("dossiers") Dossier dossier,
      @ForAll("questions") Question question,
      @ForAll("reconcilers") Reconciler reconciler) {
    Set<ClaimId> later = later(dossier);
    Assume.that(!later.isEmpty());
    Assume.that(
        dossier.claims().stream()
            .filter(claim -> !later.contains(claim.id()))
            .flatMap(claim -> claim.revision().stream())
            .noneMatch(revision -> revision.of().stream().anyMatch(later::contains)));

    Verdict asOf = reconciler.reconcile(dossier.dispute(question, DAY));
    Verdict then = reconciler.reconcile(before(dossier, later).dispute(question));
    assertThat(Weight.of(asOf)).isEqualTo(Weight.of(then));
    assertThat(asOf.positions()).isEqualTo(then.positions());
    assertThat(asOf.notes()).isEqualTo(then.notes());
    assertThat(asOf.steps())
        .filteredOn(
            step -> !(step instanceof Step.NotYetKnown) && !(step instanceof Step.UnknownDay))
        .isEqualTo(then.steps());
  }
}
