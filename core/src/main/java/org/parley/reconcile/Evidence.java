package org.parley.reconcile;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.actor.ActorId;
import org.parley.dispute.Dispute;
import org.parley.dispute.Position;
import org.parley.dispute.Report;
import org.parley.dispute.Review;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;
import org.parley.quantity.Unit;

/**
 * All that a policy decides by: the answers to one question that stand, in a fixed order, sorted
 * into numbers, words, figures for parts and denials.
 *
 * <p>A policy that goes by the reading of the user takes {@link #figures}; one that has its own
 * table for "about" and "dozens" takes {@link #numbers} and {@link #words}. The grade, the stake,
 * the firmness and the days of each are on the {@link ReportedFigure}.
 */
public final class Evidence {
  private final Dispute dispute;
  private final ImmutableList<ReadPosition> positions;
  private final ImmutableList<Review> reviews;
  private final ImmutableSet<ActorId> heeded;
  private final Measure measure;
  private final Unit unit;
  private final Supplier<SortedFigures> sorted;

  private Evidence(
      Dispute dispute,
      ImmutableList<ReadPosition> positions,
      ImmutableList<Review> reviews,
      ImmutableSet<ActorId> heeded,
      Measure measure,
      Unit unit) {
    this.dispute = dispute;
    this.positions = positions;
    this.reviews = reviews;
    this.heeded = heeded;
    this.measure = measure;
    this.unit = unit;
    this.sorted = Suppliers.memoize(() -> SortedFigures.of(positions, unit));
  }

  /**
   * The evidence on a question for a number.
   *
   * @param dispute the dispute
   * @param positions the positions that stand, as they were read
   * @param reviews what reviewers make of what is behind them
   * @param heeded the reviewers whom the user heeds
   * @throws IllegalArgumentException if the question does not ask for a number
   */
  public static Evidence of(
      Dispute dispute,
      ImmutableList<ReadPosition> positions,
      ImmutableList<Review> reviews,
      ImmutableSet<ActorId> heeded) {
    requireNonNull(positions, "positions");
    requireNonNull(reviews, "reviews");
    requireNonNull(heeded, "heeded");
    checkArgument(
        dispute.question() instanceof Question.HowMany,
        "a policy says how many, got question=%s",
        dispute.question());
    Measure measure = ((Question.HowMany) dispute.question()).measure();
    return new Evidence(dispute, positions, reviews, heeded, measure, Unit.COUNT);
  }

  /** The same, sorted by another unit: scores for a policy that reads scores. */
  public Evidence in(Unit other) {
    return other.equals(unit)
        ? this
        : new Evidence(dispute, positions, reviews, heeded, measure, other);
  }

  /** The dispute, for what the positions do not say. */
  public Dispute dispute() {
    return dispute;
  }

  /** What was asked for. */
  public Measure measure() {
    return measure;
  }

  /** The unit of the numbers: a plain count, unless the policy asked for another. */
  public Unit unit() {
    return unit;
  }

  /** What reviewers make of the event, and of what is behind the answers. */
  public ImmutableList<Review> reviews() {
    return reviews;
  }

  /** The reviewers whom the user heeds; their grades are the grades of the figures. */
  public ImmutableSet<ActorId> heeded() {
    return heeded;
  }

  /** All positions as they were read, those about a part or a whole and denials among them. */
  public ImmutableList<ReadPosition> positions() {
    return positions;
  }

  /** What gives a number for just what was asked under the reading of the user, in any unit. */
  public ImmutableList<ReportedFigure> figures() {
    return positions.stream()
        .filter(ReadPosition::isFigure)
        .flatMap(read -> ReportedFigure.of(read).stream())
        .collect(toImmutableList());
  }

  /** The numbers for just what was asked as they were said, from the lowest lower end up. */
  public ImmutableList<ReportedFigure> numbers() {
    return sorted.get().numbers();
  }

  /** Answers to just what was asked that are words without a number. */
  public ImmutableList<ReportedFigure> words() {
    return sorted.get().words();
  }

  /** The numbers and the words. */
  public ImmutableList<ReportedFigure> all() {
    return Stream.concat(numbers().stream(), words().stream()).collect(toImmutableList());
  }

  /** Whether nobody says anything about just what was asked. */
  public boolean isSilent() {
    return numbers().isEmpty() && words().isEmpty();
  }

  /** Numbers and words for parts of what was asked, by their scope. */
  public ImmutableSortedMap<String, ImmutableList<ReportedFigure>> parts() {
    return sorted.get().parts();
  }

  /** Answers that say what is not so, those in words ("no signs of casualties") among them. */
  public ImmutableList<Position> denials() {
    return sorted.get().denials();
  }

  /** Answers in another unit than {@link #unit}. */
  public ImmutableList<Position> inOtherUnits() {
    return sorted.get().inOtherUnits();
  }

  /** Reports that mean to pass an answer on and give another one; no answers of their own. */
  public ImmutableList<Report> renderings() {
    return positions.stream()
        .flatMap(read -> read.position().renderings().stream())
        .collect(toImmutableList());
  }
}
