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
 * An inconsistency in a dossier, as data: which claims cannot all be right, and never which of them
 * is wrong. {@link org.parley.explanation.English} puts it in words.
 */
public sealed interface Finding {
  /** How serious it is: a clash unless the finding says otherwise. */
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

  /** By how much the numbers are apart, where it is about numbers that are. */
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
   * claimant's, or each is held against those of others only.
   *
   * @param event the event
   * @param parts the figures of the part that exceed one of the whole
   * @param wholes the figures of the whole that one of the part exceeds; the first of these and the
   *     first part are the furthest apart
   */
  record PartExceedsWhole(
      Event event, ImmutableList<ReadPosition> parts, ImmutableList<ReadPosition> wholes)
      implements Finding {
    @Override
    public ImmutableList<ReadPosition> answers() {
      return ImmutableList.<ReadPosition>builder().addAll(parts).addAll(wholes).build();
    }

    /** Whether the claimant of the part gives the whole too. */
    public boolean isOfOneOrigin() {
      return ClaimedFigure.areOfOne(parts.get(0), wholes.get(0));
    }

    /** Between the first part and the first whole. */
    @Override
    public Optional<BigDecimal> gap() {
      return Optional.of(Ends.gap(wholes.get(0), parts.get(0)));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.partExceedsWhole(this);
    }
  }

  /**
   * A part and a whole that fit only if one of them lies in some of the numbers that it allows: 150
   * to 190 intercepted of 180 launched.
   *
   * @param event the event
   * @param part the figure of the part
   * @param whole the figure of the whole
   * @param partAtMost how large the part can be, where that shortens what its figure allows
   * @param wholeAtLeast how small the whole can be, where that shortens what its figure allows
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

    /** Whether the claimant of the part gives the whole too. */
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
   * Parts of one claimant, none counted twice, that make more than the whole: 300 civilians and 200
   * combatants of 450 dead. A clash with the claimant's own figure of the whole. With the figures
   * of others a doubt, for nobody gave the sum; and only where the claimant gives no whole.
   *
   * @param event the event
   * @param parts the parts, of one claimant
   * @param wholes the claimant's own figure of the whole, or those of others that the parts exceed,
   *     the smallest first
   * @param sum what the parts come to at least
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

    /** Whether the whole is that of the claimant who gives the parts. */
    public boolean isOfOneOrigin() {
      return ClaimedFigure.areOfOne(parts.get(0), wholes.get(0));
    }

    @Override
    public ImmutableList<ReadPosition> answers() {
      return ImmutableList.<ReadPosition>builder().addAll(parts).addAll(wholes).build();
    }

    /** Between the sum and the smallest whole. */
    @Override
    public Optional<BigDecimal> gap() {
      return Optional.of(sum.subtract(Ends.high(wholes.get(0)).orElseThrow()));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.sumExceedsWhole(this);
    }
  }

  /**
   * A toll of one claimant that falls, and is not said to have been corrected: 500 dead, and the
   * next day 471.
   *
   * @param event the event
   * @param earlier the earlier figure
   * @param later the later figure
   * @param isUpdate whether the later one is said to update the earlier one; else both stand
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
      return Optional.of(Ends.gap(later, earlier));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.fallingToll(this);
    }
  }

  /**
   * Several figures of one claimant for one count that all stand and exclude one another. A clash,
   * unless each was given on another day: then one may have been meant to replace the other.
   *
   * @param event the event
   * @param answers the figures, the lowest first
   * @param severity whether some were given, or may have been, on one day
   */
  record SelfContradiction(Event event, ImmutableList<ReadPosition> answers, Severity severity)
      implements Finding {
    /** Between the two that are furthest apart. */
    @Override
    public Optional<BigDecimal> gap() {
      return Optional.of(Ends.gap(Ends.firstToEnd(answers), Ends.lastToBegin(answers)));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.selfContradiction(this);
    }
  }

  /**
   * One claimant says something and denies it, and has taken neither back.
   *
   * @param event the event
   * @param answer the answer
   * @param denial the denial of all that the answer says
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
   * More than 100 percent of a whole.
   *
   * @param event the event
   * @param answer the figure
   */
  record MoreThanTheWhole(Event event, ReadPosition answer) implements Finding {
    @Override
    public ImmutableList<ReadPosition> answers() {
      return ImmutableList.of(answer);
    }

    /** Above 100 percent. */
    @Override
    public Optional<BigDecimal> gap() {
      return Optional.of(Ends.low(answer).subtract(BigDecimal.valueOf(100)));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.moreThanTheWhole(this);
    }
  }

  /**
   * A figure that was given before what it counts can have been over.
   *
   * @param event the event
   * @param answer the figure, with the reports that gave it too early
   * @param said the last day on which it can have been given
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
