package org.parley.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.parley.proposition.Measure;
import org.parley.reconcile.Codebook;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.Note;
import org.parley.reconcile.People;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/**
 * Airwars: a range of civilians killed or injured, one of militants beside it, and a grade.
 *
 * <p>Empty, or words that are not in its table: undetermined. One report, or all equal: a range
 * whose ends are equal. No tie can arise.
 *
 * @param blame whether the reports blame different parties
 * @param belligerentNearby whether a belligerent was likely active nearby
 * @param set a grade set by a person, which overrides the rules
 */
public record Airwars(Blame blame, boolean belligerentNearby, Optional<AirwarsGrade> set)
    implements Policy {
  private static final CodingRules.Draft DRAFT =
      CodingRules.range(
          "airwars",
          "Airwars: a range of civilians harmed, with a grade",
          "Airwars, Methodology; Gaza methodology note (2023); Patterns of civilian harm, Gaza,"
              + " October 2023 (2024), Annex 1; records CI195, CI590, CS483, CS1852, ISPT0376");

  static final PolicyStep POOLED =
      DRAFT.stated(
          "1",
          "All reports of one incident, at one time and place, are pooled; it remains open to"
              + " later ones.");
  private static final PolicyStep LABEL =
      DRAFT.stated(
          "2",
          "A person is a civilian unless local evidence ties them to fighting; a label given only"
              + " by the attacker is noted and changes nothing.");
  private static final PolicyStep SHARED_LABEL =
      DRAFT.library(
          "2a",
          "If somebody else ties people to fighting too, the attacker's number of them counts.");
  private static final PolicyStep UNCLEAR =
      DRAFT.secondary(
          "3",
          "A person about whom local evidence conflicts adds 0 to the lower and 1 to the upper"
              + " bound of civilians and of militants.");
  private static final PolicyStep UNKNOWN_STATUS =
      DRAFT.library("3a", "This includes people whose status a report calls unknown.");
  private static final PolicyStep ENDS =
      DRAFT.observed(
          "4", "The lower bound is the smallest number reported, the upper the largest.");
  private static final PolicyStep FAMILY =
      DRAFT.observed("5", "Losses in a family without a number are 1 to 2.");
  private static final PolicyStep INJURED =
      DRAFT.observed("5a", "\"A number of\" injured people is 2.");
  private static final PolicyStep LOSSES =
      DRAFT.observed("5b", "Losses that only some sources claim are 0 to 1.");
  private static final PolicyStep VAGUE =
      DRAFT.library("5c", "Other words without a number are kept but give no figure.");
  private static final PolicyStep CONTESTED =
      DRAFT.stated("6", "The grade is CONTESTED if different parties are blamed.");
  private static final PolicyStep FAIR =
      DRAFT.stated(
          "6a",
          "Otherwise it is FAIR if two or more credible sources report it and a belligerent was"
              + " likely active nearby.");
  private static final PolicyStep WEAK = DRAFT.stated("6b", "Otherwise it is WEAK.");
  private static final PolicyStep CREDIBLE =
      DRAFT.library(
          "6c",
          "Reports count by origin. Credible means: not flagged unreasonable, not reliability E,"
              + " not credibility 5. One party is blamed and a belligerent was nearby unless the"
              + " caller says otherwise.");
  private static final PolicyStep SET =
      DRAFT.stated("6d", "CONFIRMED and DISCOUNTED are set by a person only.");

  private static final CodingRules RULES =
      DRAFT.of(
          Coverages.people("civilians killed or injured", "killed", "died", "injured", "wounded"));
  private static final ImmutableSet<String> FIGHTERS =
      ImmutableSet.of("militant", "combatant", "fighter", "military", "soldier");
  private static final ImmutableMap<AirwarsGrade, Note> NOTES =
      Maps.toMap(EnumSet.allOf(AirwarsGrade.class), AirwarsGrade::note);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** One party blamed, a belligerent nearby, no grade set by a person. */
  public static Airwars withDefaults() {
    return new Airwars(Blame.UNDISPUTED, true, Optional.empty());
  }

  /** A copy for an incident whose reports blame so. */
  public Airwars withBlame(Blame other) {
    return new Airwars(other, belligerentNearby, set);
  }

  /** A copy for an incident near which no belligerent was likely active. */
  public Airwars withoutBelligerentNearby() {
    return new Airwars(blame, false, set);
  }

  /** A copy with a grade that a person has set, for example CONFIRMED or DISCOUNTED. */
  public Airwars withGrade(AirwarsGrade grade) {
    return new Airwars(blame, belligerentNearby, Optional.of(grade));
  }

  @Override
  public Codebook codebook() {
    return RULES.codebook();
  }

  @Override
  public Ruling rule(Evidence evidence) {
    Ruling.Builder ruling = RULES.on(evidence);
    if (ruling.evidence().isSilent()) {
      return Conventions.silent(ruling);
    }
    boolean fighters = isOfFighters(ruling.evidence().measure());
    List<ReportedFigure> labels = labels(ruling, fighters);
    List<ReportedFigure> asked = new ArrayList<>();
    List<ReportedFigure> militants = new ArrayList<>();
    List<ReportedFigure> unclear = new ArrayList<>();
    for (ReportedFigure said : ruling.evidence().numbers()) {
      if (said.counts(People.UNKNOWN)) {
        unclear.add(said);
      } else if (!labels.contains(said)) {
        (isOfFighters(said, fighters) && !fighters ? militants : asked).add(said);
      }
    }
    ruling.applyIfHedged(Conventions.RANGE, ruling.evidence().numbers()).applyIfAny(LABEL, labels);
    AirwarsGrade grade = grade(ruling);
    BigDecimal more = unclear(ruling, unclear);
    if (ruling.isDefined() && !fighters) {
      Estimate.Figure range =
          militants.isEmpty() ? ReportedBounds.range(BigDecimal.ZERO, more) : plus(militants, more);
      ruling.note(new Note.Part("militants", range));
    }
    ruling.note(Objects.requireNonNull(NOTES.get(grade)));
    Optional<Estimate.Figure> range = range(ruling, asked, more, fighters || !unclear.isEmpty());
    return range.isPresent()
        ? ruling.rule(range.get())
        : ruling.undetermined("Airwars has no number for such words.");
  }

  /** The attacker's numbers of fighters, unless somebody else ties people to fighting too. */
  private static List<ReportedFigure> labels(Ruling.Builder ruling, boolean fighters) {
    List<ReportedFigure> labels = new ArrayList<>();
    boolean shared = false;
    for (ReportedFigure said : ruling.evidence().numbers()) {
      if (isOfFighters(said, fighters) && said.isByInitiator()) {
        labels.add(said);
      } else if (isOfFighters(said, fighters) && said.high().signum() > 0) {
        shared = true;
      }
    }
    if (shared) {
      ruling.applyIfAny(SHARED_LABEL, labels);
    }
    return shared ? ImmutableList.of() : labels;
  }

  private static boolean isOfFighters(ReportedFigure said, boolean asked) {
    return said.counts(People.COMBATANT) || (asked && said.people().isEmpty());
  }

  private static boolean isOfFighters(Measure measure) {
    return measure.qualifiers().stream().anyMatch(FIGHTERS::contains);
  }

  private static Estimate.Figure plus(List<ReportedFigure> said, BigDecimal more) {
    return ReportedBounds.range(
        ReportedBounds.least(said, ReportedFigure::low),
        ReportedBounds.greatest(said, ReportedFigure::high).add(more));
  }

  private static BigDecimal unclear(Ruling.Builder ruling, List<ReportedFigure> unclear) {
    if (unclear.isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal more = ReportedBounds.greatest(unclear, ReportedFigure::high);
    ruling.apply(UNKNOWN_STATUS, unclear).apply(UNCLEAR, unclear, more);
    return more;
  }

  private static Optional<Estimate.Figure> range(
      Ruling.Builder ruling, List<ReportedFigure> numbers, BigDecimal more, boolean mayBeNone) {
    Optional<Estimate.Figure> words = words(ruling, numbers);
    if (numbers.isEmpty() && words.isEmpty()) {
      return mayBeNone
          ? Optional.of(ReportedBounds.range(BigDecimal.ZERO, more))
          : Optional.empty();
    }
    if (numbers.isEmpty()) {
      return words;
    }
    BigDecimal low = ReportedBounds.least(numbers, ReportedFigure::low);
    BigDecimal high = ReportedBounds.greatest(numbers, ReportedFigure::high).add(more);
    if (words.isPresent()) {
      low = low.min(words.get().low());
      high = high.max(words.get().high().orElseThrow());
    }
    ruling.apply(ENDS, numbers, low, high);
    return Optional.of(ReportedBounds.range(low, high));
  }

  /** The figure for the words of Airwars' table. */
  private static Optional<Estimate.Figure> words(
      Ruling.Builder ruling, List<ReportedFigure> numbers) {
    Optional<Estimate.Figure> range = Optional.empty();
    List<ReportedFigure> vague = new ArrayList<>();
    for (ReportedFigure said : ruling.evidence().words()) {
      String words = said.words().toLowerCase(Locale.ROOT);
      if (words.contains("family") || words.contains("families")) {
        ruling.apply(FAMILY, ImmutableList.of(said), BigDecimal.ONE, TWO);
        range = Optional.of(span(range, ReportedBounds.range(BigDecimal.ONE, TWO)));
      } else if (words.contains("number") && Coverages.isOfInjuries(ruling.evidence().measure())) {
        ruling.apply(INJURED, ImmutableList.of(said), TWO);
        range = Optional.of(span(range, ReportedBounds.range(TWO, TWO)));
      } else {
        vague.add(said);
      }
    }
    boolean noneElsewhere =
        !numbers.isEmpty() && ReportedBounds.greatest(numbers, ReportedFigure::high).signum() == 0;
    if (!vague.isEmpty() && noneElsewhere) {
      ruling.apply(LOSSES, vague, BigDecimal.ZERO, BigDecimal.ONE);
      return Optional.of(span(range, ReportedBounds.range(BigDecimal.ZERO, BigDecimal.ONE)));
    }
    ruling.applyIfAny(VAGUE, vague);
    return range;
  }

  private static Estimate.Figure span(Optional<Estimate.Figure> one, Estimate.Figure other) {
    return one.map(
            first ->
                ReportedBounds.range(
                    first.low().min(other.low()),
                    first.high().orElseThrow().max(other.high().orElseThrow())))
        .orElse(other);
  }

  private AirwarsGrade grade(Ruling.Builder ruling) {
    if (set.isPresent()) {
      ruling.apply(SET, ImmutableList.of());
      return set.get();
    }
    if (blame == Blame.DISPUTED) {
      ruling.apply(CONTESTED, ImmutableList.of());
      return AirwarsGrade.CONTESTED;
    }
    List<ReportedFigure> credible =
        ruling.evidence().all().stream().filter(said -> !said.isUnreasonable()).toList();
    boolean fair = belligerentNearby && ReportedFigure.origins(credible) > 1;
    ruling.apply(CREDIBLE, credible).apply(fair ? FAIR : WEAK, credible);
    return fair ? AirwarsGrade.FAIR : AirwarsGrade.WEAK;
  }
}
