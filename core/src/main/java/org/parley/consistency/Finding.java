package org.parley.consistency;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.claim.ClaimId;
import org.parley.dispute.Position;
import org.parley.event.Event;
import org.parley.reconcile.ReadPosition;

/**
 * An inconsistency in a dossier, as data: it names the claims that cannot all be right, never which
 * of them is wrong. {@link org.parley.explanation.English} words it.
 */
public sealed interface Finding {
  /** The severity: a clash unless the finding says otherwise. */
  default Severity severity() {
    return Severity.CLASH;
  }

  /** The event that the claims are about. */
  Event event();

  /** The answers that it holds against one another. */
  ImmutableList<ReadPosition> answers();

  /** The claims that gave these answers. */
  default ImmutableList<ClaimId> claims() {
    return answers().stream()
        .map(ReadPosition::position)
        .map(Position::claims)
        .flatMap(ImmutableList::stream)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** The gap between the numbers, if they do not overlap. */
  default Optional<BigDecimal> gap() {
    return Optional.empty();
  }

  /** Applies the function for this kind of finding. */
  <T> T match(Cases<T> cases);

  /** A function for each kind of finding. */
  interface Cases<T> {
    T partExceedsWhole(PartExceedsWhole finding);

    T holdsOnlyIf(HoldsOnlyIf finding);

    T sumExceedsWhole(SumExceedsWhole finding);

    T fallingToll(FallingToll finding);

    T selfContradiction(SelfContradiction finding);

    T deniesOwnAnswer(DeniesOwnAnswer finding);

    T moreThanTheWhole(MoreThanTheWhole finding);

    T statedTooEarly(StatedTooEarly finding);
  }

  /**
   * More of a part than of the whole: 190 intercepted of 180 launched. Either all figures are one
   * claimant's, or each is compared with those of others only.
   *
   * @param event the event
   * @param parts the figures of the part that exceed some figure of the whole
   * @param wholes the figures of the whole that some part exceeds; the first part and the first
   *     whole have the widest gap
   */
  record PartExceedsWhole(
      Event event, ImmutableList<ReadPosition> parts, ImmutableList<ReadPosition> wholes)
      implements Finding {
    @Override
    public ImmutableList<ReadPosition> answers() {
      return ImmutableList.<ReadPosition>builder().addAll(parts).addAll(wholes).build();
    }

    /** Whether the figures of part and whole come from one claimant. */
    public boolean isOfOneOrigin() {
      return ClaimedFigure.areOfOne(parts.get(0), wholes.get(0));
    }

    /** The gap between the first part and the first whole. */
    @Override
    public Optional<BigDecimal> gap() {
      return Optional.of(IntervalEnds.gap(wholes.get(0), parts.get(0)));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.partExceedsWhole(this);
    }
  }

  /**
   * A part and a whole that are consistent only within some of their possible values: 150 to 190
   * intercepted of 180 launched.
   *
   * @param event the event
   * @param part the figure of the part
   * @param whole the figure of the whole
   * @param partAtMost the largest the part can be, if that narrows its figure
   * @param wholeAtLeast the smallest the whole can be, if that narrows its figure
   */
  record HoldsOnlyIf(
      Event event,
      ReadPosition part,
      ReadPosition whole,
      Optional<BigDecimal> partAtMost,
      Optional<BigDecimal> wholeAtLeast)
      implements Finding {
    @Override
    public Severity severity() {
      return Severity.CONDITION;
    }

    /** Whether the figures of part and whole come from one claimant. */
    public boolean isOfOneOrigin() {
      return ClaimedFigure.areOfOne(part, whole);
    }

    @Override
    public ImmutableList<ReadPosition> answers() {
      return ImmutableList.of(part, whole);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.holdsOnlyIf(this);
    }
  }

  /**
   * Disjoint parts from one claimant whose sum exceeds the whole: 300 civilians and 200 combatants
   * of 450 dead. A clash if the claimant also gives the whole. Against other claimants' wholes it
   * is a doubt, because nobody gave the sum, and it is reported only if the claimant gives no
   * whole.
   *
   * @param event the event
   * @param parts the parts, of one claimant
   * @param wholes the claimant's own figure of the whole, or the figures of others that the parts
   *     exceed, smallest first
   * @param sum the least that the parts add up to
   */
  record SumExceedsWhole(
      Event event,
      ImmutableList<ReadPosition> parts,
      ImmutableList<ReadPosition> wholes,
      BigDecimal sum)
      implements Finding {
    @Override
    public Severity severity() {
      return isOfOneOrigin() ? Severity.CLASH : Severity.DOUBT;
    }

    /** Whether the whole comes from the claimant of the parts. */
    public boolean isOfOneOrigin() {
      return ClaimedFigure.areOfOne(parts.get(0), wholes.get(0));
    }

    @Override
    public ImmutableList<ReadPosition> answers() {
      return ImmutableList.<ReadPosition>builder().addAll(parts).addAll(wholes).build();
    }

    /** The gap between the sum and the smallest whole. */
    @Override
    public Optional<BigDecimal> gap() {
      return Optional.of(sum.subtract(IntervalEnds.high(wholes.get(0)).orElseThrow()));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.sumExceedsWhole(this);
    }
  }

  /**
   * A toll of one claimant that falls without being called a correction: 500 dead, and the next day
   * 471.
   *
   * @param event the event
   * @param earlier the earlier figure
   * @param later the later figure
   * @param isUpdate whether the later figure is said to update the earlier one; otherwise both are
   *     current
   */
  record FallingToll(Event event, ReadPosition earlier, ReadPosition later, boolean isUpdate)
      implements Finding {
    @Override
    public Severity severity() {
      return Severity.DOUBT;
    }

    @Override
    public ImmutableList<ReadPosition> answers() {
      return ImmutableList.of(earlier, later);
    }

    @Override
    public Optional<BigDecimal> gap() {
      return Optional.of(IntervalEnds.gap(later, earlier));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.fallingToll(this);
    }
  }

  /**
   * Several current figures of one claimant for one count that exclude one another. A clash, unless
   * each was given on another day: then one may have been meant to replace the other.
   *
   * @param event the event
   * @param answers the figures, the lowest first
   * @param severity whether some were given, or may have been, on one day
   */
  record SelfContradiction(Event event, ImmutableList<ReadPosition> answers, Severity severity)
      implements Finding {
    /** The gap between the two that are furthest apart. */
    @Override
    public Optional<BigDecimal> gap() {
      return Optional.of(
          IntervalEnds.gap(IntervalEnds.firstToEnd(answers), IntervalEnds.lastToBegin(answers)));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.selfContradiction(this);
    }
  }

  /**
   * A claimant who both gives and denies an answer, and has retracted neither.
   *
   * @param event the event
   * @param answer the answer
   * @param denial the denial of the whole answer
   */
  record DeniesOwnAnswer(Event event, ReadPosition answer, ReadPosition denial) implements Finding {
    @Override
    public ImmutableList<ReadPosition> answers() {
      return ImmutableList.of(answer, denial);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.deniesOwnAnswer(this);
    }
  }

  /**
   * A share of more than 100 percent of a whole.
   *
   * @param event the event
   * @param answer the figure
   */
  record MoreThanTheWhole(Event event, ReadPosition answer) implements Finding {
    @Override
    public ImmutableList<ReadPosition> answers() {
      return ImmutableList.of(answer);
    }

    /** The amount above 100 percent. */
    @Override
    public Optional<BigDecimal> gap() {
      return Optional.of(IntervalEnds.low(answer).subtract(BigDecimal.valueOf(100)));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.moreThanTheWhole(this);
    }
  }

  /**
   * A figure that was given before the time it counts can have ended.
   *
   * @param event the event
   * @param answer the figure, with the reports that gave it too early
   * @param said the latest day on which it can have been given
   * @param due the first day of the event, or of the end of the period that is counted over
   */
  record StatedTooEarly(Event event, ReadPosition answer, LocalDate said, LocalDate due)
      implements Finding {
    @Override
    public Severity severity() {
      return Severity.DOUBT;
    }

    @Override
    public ImmutableList<ReadPosition> answers() {
      return ImmutableList.of(answer);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.statedTooEarly(this);
    }
  }
}
