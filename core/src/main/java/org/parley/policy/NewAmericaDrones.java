package org.parley.policy;

import static org.parley.Requirement.refused;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parley.dispute.Publication;
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
 * New America on drone strikes: a range of deaths, and ranges of militants, civilians and those
 * whose status is unknown.
 *
 * <p>Empty, or fewer than two credible media: no event. All equal: a range whose ends are equal.
 * Words only: undetermined. No tie can arise.
 *
 * @param mergeWithin how long after a strike another in its area is still merged with it
 */
public record NewAmericaDrones(Duration mergeWithin) implements Policy {
  private static final CodingRules.Draft DRAFT =
      CodingRules.range(
          "new-america-drones",
          "New America, drone wars: a range of deaths, with at least two media",
          "New America, Drone wars: methodology");

  private static final PolicyStep TWO_MEDIA =
      DRAFT.stated("1", "A strike is listed if at least two credible media sources report it.");
  private static final PolicyStep CREDIBLE =
      DRAFT.library(
          "1a",
          "Media are counted as texts, after derivations are traced back. Not credible means:"
              + " flagged unreasonable, reliability E, or credibility 5. A report without a text"
              + " does not count as a medium.");
  private static final PolicyStep ENDS =
      DRAFT.stated(
          "2", "Low and high are the smallest and the largest death toll among the sources.");
  private static final PolicyStep PARTS =
      DRAFT.stated(
          "3", "Militants, civilians and unknown also have ranges, which should add up to it.");
  private static final PolicyStep DISAGREE =
      DRAFT.library("3a", "If they do not, the total is given with a warning.");
  private static final PolicyStep SUM =
      DRAFT.library("3b", "If nobody gives a total, the ranges of the parts are added.");
  static final PolicyStep MERGE =
      DRAFT.stated(
          "4",
          "Strikes at other places or times are separate; those within two hours in one area are"
              + " one.");
  static final PolicyStep ADDED =
      DRAFT.library(
          "4a", "The bounds of merged strikes are added; the first of them has the time.");
  private static final PolicyStep WORDS =
      DRAFT.library(
          "5", "No number is documented for words; they report the strike but give no figure.");

  private static final CodingRules RULES = DRAFT.of(Coverages.deaths("deaths in drone strikes"));
  private static final int NEEDED = 2;

  /** Two hours. */
  public static NewAmericaDrones withDefaults() {
    return new NewAmericaDrones(Duration.ofHours(2));
  }

  /** A copy that merges strikes within another time. */
  public NewAmericaDrones withMergeWithin(Duration other) {
    return new NewAmericaDrones(other);
  }

  /**
   * Checks the time.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public NewAmericaDrones {
    if (mergeWithin.isNegative()) {
      throw refused("a time must not be below 0", "mergeWithin", mergeWithin);
    }
  }

  /** Merges the strikes within the time in one area into one. */
  public ImmutableList<Strike> merge(Collection<Strike> strikes) {
    return Strike.merge(strikes, mergeWithin);
  }

  @Override
  public Codebook codebook() {
    return RULES.codebook();
  }

  @Override
  public Ruling rule(Evidence evidence) {
    Ruling.Builder ruling = RULES.on(evidence);
    List<ReportedFigure> credible = new ArrayList<>();
    List<Publication> media = new ArrayList<>();
    addCredible(evidence.numbers(), credible, media);
    List<ReportedFigure> numbers = ImmutableList.copyOf(credible);
    addCredible(evidence.words(), credible, media);
    int known = Publication.count(media);
    ruling.apply(CREDIBLE, credible).apply(TWO_MEDIA, credible);
    if (known < NEEDED) {
      return ruling.note(new Note.Pending(NEEDED, known)).rule(new Estimate.NoEvent());
    }
    ruling.applyIfAny(WORDS, ruling.evidence().words());
    return numbers.isEmpty()
        ? ruling.undetermined("New America documents no number for such words.")
        : ruling.applyIfHedged(Conventions.RANGE, numbers).rule(range(ruling, numbers));
  }

  private static void addCredible(
      List<ReportedFigure> all, List<ReportedFigure> credible, List<Publication> media) {
    for (ReportedFigure said : all) {
      if (!said.isUnreasonable()) {
        credible.add(said);
        said.reports().forEach(report -> report.publication().ifPresent(media::add));
      }
    }
  }

  private static Estimate.Figure range(Ruling.Builder ruling, List<ReportedFigure> numbers) {
    List<Estimate.Figure> parts = parts(ruling, numbers);
    List<ReportedFigure> totals = numbers.stream().filter(said -> said.people().isEmpty()).toList();
    if (totals.isEmpty()) {
      Estimate.Figure sum = Figures.sum(parts);
      ruling.apply(SUM, numbers, ReportedBounds.ends(sum));
      return sum;
    }
    Estimate.Figure total = ReportedBounds.span(totals);
    if (!parts.isEmpty() && !agrees(Figures.sum(parts), total)) {
      ruling.apply(DISAGREE, numbers).note(new Note.PartsDisagree(Figures.sum(parts)));
    }
    ruling.apply(ENDS, totals, ReportedBounds.ends(total));
    return total;
  }

  private static boolean agrees(Estimate.Figure sum, Estimate.Figure total) {
    BigDecimal high = total.high().orElseThrow();
    return sum.low().compareTo(total.low()) == 0 && sum.high().orElseThrow().compareTo(high) == 0;
  }

  private static List<Estimate.Figure> parts(Ruling.Builder ruling, List<ReportedFigure> numbers) {
    List<Estimate.Figure> parts = new ArrayList<>();
    for (People people : People.values()) {
      List<ReportedFigure> some = numbers.stream().filter(said -> said.counts(people)).toList();
      if (!some.isEmpty()) {
        Estimate.Figure range = ReportedBounds.span(some);
        ruling
            .apply(PARTS, some, ReportedBounds.ends(range))
            .note(new Note.Part(name(people), range));
        parts.add(range);
      }
    }
    return parts;
  }

  private static String name(People people) {
    return switch (people) {
      case CIVILIAN -> "civilians";
      case COMBATANT -> "militants";
      case UNKNOWN -> "status unknown";
    };
  }
}
