package org.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.citation.Basis;
import org.parley.claim.ClaimId;
import org.parley.event.ParticipantRole;
import org.parley.time.When;

/** The policies of this library's own, for which there is no dataset to cite. */
enum PlainPolicy implements Policy {
  HULL(
      "hull",
      "From the smallest lower end to the largest upper end of all figures",
      "The estimate reaches from the smallest lower end to the largest upper end of all figures,"
          + " without a best one.") {
    @Override
    Ruling rule(ImmutableList<ReadPosition> figures) {
      return Ruling.of(
          span(figures),
          decided("The estimate reaches from the lowest to the highest figure.", figures));
    }
  },

  BY_SIDE(
      "by-side",
      "The figures of each part in the event and of those who have none",
      "As hull, told for each part in the event and for those who have none; no side is preferred.") {
    @Override
    Ruling rule(ImmutableList<ReadPosition> figures) {
      var steps = ImmutableList.<Step>builder();
      sides(figures).asMap().forEach((role, said) -> steps.add(side(role, said)));
      steps.add(decided("The sides' figures stand side by side; none is preferred.", figures));
      return new Ruling(span(figures), steps.build());
    }
  },

  MOST_RECENT(
      "most-recent",
      "The figure that was given last",
      "The figure that was given last; several on one day that differ make a range without a best"
          + " one.") {
    @Override
    Ruling rule(ImmutableList<ReadPosition> figures) {
      Optional<LocalDate> last =
          figures.stream()
              .flatMap(figure -> figure.position().time().flatMap(When::earliest).stream())
              .max(Comparator.naturalOrder());
      return last.map(day -> latest(figures, day))
          .orElseGet(() -> undetermined("No figure has a day.", figures));
    }
  };

  private final String id;
  private final String title;
  private final String step;

  PlainPolicy(String id, String title, String step) {
    this.id = id;
    this.title = title;
    this.step = step;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String citation() {
    return "Parley, a rule of this library's own";
  }

  @Override
  public ImmutableList<PolicyStep> steps() {
    return ImmutableList.of(new PolicyStep("1", step, Basis.LIBRARY));
  }

  @Override
  public Ruling rule(Answers answers) {
    ImmutableList<ReadPosition> figures = answers.figures();
    if (figures.stream().map(CountComparison::unit).distinct().count() > 1) {
      return new Ruling(
          new Estimate.Undetermined("The figures are in different units."), ImmutableList.of());
    }
    return figures.isEmpty()
        ? undetermined("Nobody gives a number for just what was asked.", figures)
        : rule(figures);
  }

  /** The ruling on one figure or more. */
  abstract Ruling rule(ImmutableList<ReadPosition> figures);

  Ruling latest(ImmutableList<ReadPosition> figures, LocalDate day) {
    ImmutableList<ReadPosition> latest =
        figures.stream()
            .filter(figure -> isNotBefore(figure, day))
            .collect(ImmutableList.toImmutableList());
    Estimate.Figure span = span(latest);
    boolean tied = latest.stream().map(ReadPosition::interval).distinct().count() > 1;
    boolean known =
        latest.stream()
            .allMatch(one -> one.position().time().flatMap(When::latest).equals(Optional.of(day)));
    String several =
        known
            ? "The last figures are of " + day + " and differ, so none of them is the best."
            : "No figure is certainly the last, and those that may be differ.";
    String rule = tied ? several : "The last figure is of " + day + ".";
    return Ruling.of(tied ? span : withBest(span), decided(rule, latest));
  }

  /** Whether it can have been given on a day or later. */
  private static boolean isNotBefore(ReadPosition figure, LocalDate day) {
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

  static Estimate.Figure span(Collection<ReadPosition> figures) {
    return Estimate.Figure.spanning(hull(figures));
  }

  private static Range<BigDecimal> hull(Collection<ReadPosition> figures) {
    return Ranges.hull(figures.stream().map(figure -> figure.interval().orElseThrow()).toList());
  }

  /** The figures by their claimant's part in the event, in alphabetical order. */
  private static ImmutableListMultimap<Optional<ParticipantRole>, ReadPosition> sides(
      List<ReadPosition> figures) {
    return ImmutableListMultimap.<Optional<ParticipantRole>, ReadPosition>builder()
        .putAll(Multimaps.index(figures, figure -> figure.position().role()))
        .orderKeysBy(
            Comparator.comparing(
                role -> role.map(ParticipantRole::toEnglish).orElse("independent")))
        .build();
  }

  private static Step side(Optional<ParticipantRole> role, Collection<ReadPosition> said) {
    return new Step.Side(role, hull(said), claims(said));
  }

  Ruling undetermined(String reason, List<ReadPosition> figures) {
    return Ruling.of(new Estimate.Undetermined(reason), decided(reason, figures));
  }

  Step decided(String rule, List<ReadPosition> figures) {
    return new Step.Decided(id, rule, Basis.LIBRARY, claims(figures));
  }

  private static ImmutableList<ClaimId> claims(Collection<ReadPosition> figures) {
    return figures.stream()
        .flatMap(figure -> figure.position().claims().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
