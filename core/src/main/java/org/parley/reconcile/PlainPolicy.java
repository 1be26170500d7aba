package org.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.parley.event.ParticipantRole;
import org.parley.time.When;

/** The policies of this library's own, for which there is no dataset to cite. */
public final class PlainPolicy implements Policy {
  private static final PolicyStep SIDES =
      PolicyStep.library(
          "1",
          "The figures of each part in the event stand side by side; the estimate reaches over all"
              + " of them, and no side is preferred.");
  private static final PolicyStep LAST =
      PolicyStep.library("1", "The figure that was given last is taken.");
  private static final PolicyStep SEVERAL_LAST =
      PolicyStep.library(
          "2", "Several that may be the last and differ make a range without a best one.");
  private static final PolicyStep UNDATED =
      PolicyStep.library("3", "Without a figure that has a day it is undetermined.");
  private static final PolicyStep ALL =
      PolicyStep.library(
          "1",
          "The estimate reaches from the smallest lower end to the largest upper end of all"
              + " figures,"
              + " without a best one.");
  private static final String NO_ROLE = "others";

  /**
   * The range from the smallest lower end to the largest upper end of all figures, without a best
   * one. Empty: undetermined. One, or all equal: that figure. No tie can arise.
   */
  public static final PlainPolicy HULL =
      new PlainPolicy(
          "hull",
          "From the smallest lower end to the largest upper end of all figures",
          (ruling, figures) -> ruling.apply(ALL, figures).rule(span(figures)),
          ALL);

  /**
   * As {@link #HULL}, with the figures also given side by side: those of each part in the event,
   * and of those who have none. There is never a best one, since no side's figure is preferred.
   */
  public static final PlainPolicy BY_SIDE =
      new PlainPolicy(
          "by-side",
          "The figures of each part in the event and of those who have none",
          PlainPolicy::bySide,
          SIDES);

  /**
   * The figure that was given last, and the best one if it is a single number. Empty, or without a
   * day: undetermined. Several that may be the last and differ: from the smallest to the largest,
   * without a best one.
   */
  public static final PlainPolicy MOST_RECENT =
      new PlainPolicy(
          "most-recent",
          "The figure that was given last",
          PlainPolicy::mostRecent,
          LAST,
          SEVERAL_LAST,
          UNDATED);

  private final Codebook codebook;
  private final BiFunction<Ruling.Builder, ImmutableList<ReportedFigure>, Ruling> decide;

  private PlainPolicy(
      String id,
      String title,
      BiFunction<Ruling.Builder, ImmutableList<ReportedFigure>, Ruling> decide,
      PolicyStep... steps) {
    String citation = "Parley, a rule of this library's own";
    this.codebook = Codebook.of(id, title, citation, Coverage.anything(), steps);
    this.decide = decide;
  }

  @Override
  public Codebook codebook() {
    return codebook;
  }

  @Override
  public Ruling rule(Evidence evidence) {
    Ruling.Builder ruling = Ruling.by(codebook, evidence);
    ImmutableList<ReportedFigure> figures = evidence.figures();
    if (figures.isEmpty()) {
      return ruling.undetermined("No one has given a figure for what was asked.");
    }
    return figures.stream().map(figure -> figure.quantity().unit()).distinct().count() > 1
        ? ruling.undetermined("The figures are in different units.")
        : decide.apply(ruling, figures);
  }

  private static Ruling bySide(Ruling.Builder ruling, ImmutableList<ReportedFigure> figures) {
    sides(figures)
        .asMap()
        .forEach((side, said) -> ruling.note(new Note.Part(side, Estimate.over(hull(said)))));
    return ruling.apply(SIDES, figures).rule(span(figures));
  }

  private static Ruling mostRecent(Ruling.Builder ruling, ImmutableList<ReportedFigure> figures) {
    return figures.stream()
        .flatMap(figure -> figure.position().time().flatMap(When::earliest).stream())
        .max(Comparator.naturalOrder())
        .map(day -> latest(ruling, figures, day))
        .orElseGet(() -> ruling.apply(UNDATED, figures).undetermined("No figure has a day."));
  }

  private static Ruling latest(
      Ruling.Builder ruling, ImmutableList<ReportedFigure> figures, LocalDate day) {
    ImmutableList<ReportedFigure> latest =
        figures.stream().filter(figure -> isNotBefore(figure, day)).collect(toImmutableList());
    Estimate.Figure span = span(latest);
    boolean tied = latest.stream().map(PlainPolicy::interval).distinct().count() > 1;
    return ruling.apply(tied ? SEVERAL_LAST : LAST, latest).rule(tied ? span : withBest(span));
  }

  /** Whether it can have been given on a day or later. */
  private static boolean isNotBefore(ReportedFigure figure, LocalDate day) {
    return figure
        .position()
        .time()
        .filter(when -> when.latest().map(last -> !last.isBefore(day)).orElse(true))
        .isPresent();
  }

  private static Estimate.Figure withBest(Estimate.Figure span) {
    return span.high().equals(Optional.of(span.low()))
        ? new Estimate.Figure(span.low(), Optional.of(span.low()), span.high())
        : span;
  }

  private static Estimate.Figure span(Collection<ReportedFigure> figures) {
    return Estimate.Figure.spanning(hull(figures));
  }

  private static Range<BigDecimal> hull(Collection<ReportedFigure> figures) {
    return Ranges.hull(figures.stream().map(PlainPolicy::interval).toList());
  }

  private static Range<BigDecimal> interval(ReportedFigure figure) {
    return figure.read().interval().orElseThrow();
  }

  /** The figures by their claimant's part in the event, in alphabetical order. */
  private static ImmutableListMultimap<String, ReportedFigure> sides(
      ImmutableList<ReportedFigure> figures) {
    Function<ReportedFigure, String> side =
        figure -> figure.position().role().map(ParticipantRole::toEnglish).orElse(NO_ROLE);
    return ImmutableListMultimap.<String, ReportedFigure>builder()
        .putAll(Multimaps.index(figures, side::apply))
        .orderKeysBy(Comparator.naturalOrder())
        .build();
  }
}
