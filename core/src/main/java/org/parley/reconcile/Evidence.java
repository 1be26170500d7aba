package org.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

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
 * The basis of a policy's decision: the current answers to one question, in a fixed order, sorted
 * into numbers, words, figures for parts and denials.
 *
 * <p>A policy that follows the user's reading uses {@link #figures}; one with its own table for
 * "about" and "dozens" uses {@link #numbers} and {@link #words}. The grade, the stake, the firmness
 * and the days of each are on the {@link ReportedFigure}.
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
   * @param positions the current positions, as they were read
   * @param reviews the reviews of the claims, statements and sources behind them
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
    require(
        dispute.question() instanceof Question.HowMany,
        "the question of a policy must ask for a number",
        "question",
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

  /** The dispute, for facts that are not in the positions. */
  public Dispute dispute() {
    return dispute;
  }

  /** The measure that was asked for. */
  public Measure measure() {
    return measure;
  }

  /** The unit of the numbers: a plain count, unless the policy asked for another. */
  public Unit unit() {
    return unit;
  }

  /** The reviews of the event, and of the claims, statements and sources behind the answers. */
  public ImmutableList<Review> reviews() {
    return reviews;
  }

  /** The reviewers whom the user heeds; their grades are the grades of the figures. */
  public ImmutableSet<ActorId> heeded() {
    return heeded;
  }

  /** All positions as they were read, including those about a part or a whole and denials. */
  public ImmutableList<ReadPosition> positions() {
    return positions;
  }

  /**
   * The answers with a number for exactly the measure asked for, under the user's reading, in any
   * unit.
   */
  public ImmutableList<ReportedFigure> figures() {
    return positions.stream()
        .filter(ReadPosition::isFigure)
        .flatMap(read -> ReportedFigure.of(read).stream())
        .collect(toImmutableList());
  }

  /** The numbers for exactly the measure asked for as they were given, sorted by lower end. */
  public ImmutableList<ReportedFigure> numbers() {
    return sorted.get().numbers();
  }

  /** The answers for exactly the measure asked for that are words without a number. */
  public ImmutableList<ReportedFigure> words() {
    return sorted.get().words();
  }

  /** The numbers and the words. */
  public ImmutableList<ReportedFigure> all() {
    return Stream.concat(numbers().stream(), words().stream()).collect(toImmutableList());
  }

  /** Whether nobody answers for exactly the measure asked for. */
  public boolean isSilent() {
    return numbers().isEmpty() && words().isEmpty();
  }

  /** The numbers and words for parts of the measure asked for, by their scope. */
  public ImmutableSortedMap<String, ImmutableList<ReportedFigure>> parts() {
    return sorted.get().parts();
  }

  /** The denials, including those in words ("no signs of casualties"). */
  public ImmutableList<Position> denials() {
    return sorted.get().denials();
  }

  /** Answers in another unit than {@link #unit}. */
  public ImmutableList<Position> inOtherUnits() {
    return sorted.get().inOtherUnits();
  }

  /** The reports that pass an answer on in altered form; they do not count as answers. */
  public ImmutableList<Report> renderings() {
    return positions.stream()
        .flatMap(read -> read.position().renderings().stream())
        .collect(toImmutableList());
  }
}
