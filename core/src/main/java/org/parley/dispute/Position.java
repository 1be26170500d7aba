package org.parley.dispute;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Firmness;
import org.parley.claim.Stance;
import org.parley.code.Admiralty;
import org.parley.code.Credibility;
import org.parley.code.Reliability;
import org.parley.event.ParticipantRole;
import org.parley.time.When;

/**
 * One origin's answer to a question, with all the reports that carried it.
 *
 * <p>An origin with two current answers has two positions, but is still one origin.
 *
 * @param originals the reports that give the answer at first hand, all of one origin and one answer
 * @param relays the reports that pass the answer on
 * @param renderings the reports that pass it on with another figure, or more or less firmly; they
 *     do not count as answers
 */
public record Position(
    ImmutableList<Report> originals,
    ImmutableList<Report> relays,
    ImmutableList<Report> renderings) {
  /** The order in which positions are shown: by number or answer, then by claimant. */
  public static final Comparator<Position> ORDER =
      Comparator.comparing(Position::number, Comparators.emptiesLast(Comparator.naturalOrder()))
          .thenComparing(position -> position.answer().toString())
          .thenComparing(Position::isDenial)
          .thenComparing(Position::claimant)
          .thenComparing(position -> position.origin().toString());

  private static final Comparator<When> BY_TIME =
      Comparator.comparing((When when) -> when.latest().orElse(LocalDate.MAX))
          .thenComparing(when -> when.earliest().orElse(LocalDate.MIN))
          .thenComparing(when -> when.edtf().toString());

  private static final Comparator<Report> BY_CLAIM =
      Comparator.comparing(report -> report.claim().id().value());

  /**
   * Puts the reports in the order of their claims' ids.
   *
   * @throws IllegalArgumentException if there is no original
   */
  public Position {
    checkArgument(
        !originals.isEmpty(), "a position must have at least one original, got originals=[]");
    originals = ImmutableList.sortedCopyOf(BY_CLAIM, originals);
    relays = ImmutableList.sortedCopyOf(BY_CLAIM, relays);
    renderings = ImmutableList.sortedCopyOf(BY_CLAIM, renderings);
  }

  /**
   * A position that all of these reports give at first hand.
   *
   * @throws IllegalArgumentException if there is no report
   */
  public static Position of(Collection<Report> originals) {
    return new Position(ImmutableList.copyOf(originals), ImmutableList.of(), ImmutableList.of());
  }

  /** All reports of the answer, at first hand or not. */
  public ImmutableList<Report> reports() {
    return relays.isEmpty()
        ? originals
        : ImmutableList.sortedCopyOf(BY_CLAIM, Iterables.concat(originals, relays));
  }

  /** The origin of the answer. */
  public Origin origin() {
    return first().origin();
  }

  /** The name of the claimant, to show. */
  public String claimant() {
    return least(Report::claimant);
  }

  /** The claimant's part in the event, if any; of several, that of a party. */
  public Optional<ParticipantRole> role() {
    return originals.stream()
        .flatMap(report -> report.role().stream())
        .min(ParticipantRole.PARTIES_FIRST);
  }

  /** Whether the claimant has a stake in the event; the strongest that any report gives. */
  public Stake stake() {
    return least(Report::stake);
  }

  /** The greatest firmness with which the claimant gives the answer. */
  public Firmness firmness() {
    return least(Report::firmness);
  }

  /** The stance with which the claimant gives it most firmly; empty if none is recorded. */
  public Optional<Stance> stance() {
    return originals.stream()
        .map(Report::claim)
        .min(
            Comparator.comparing(Claim::firmness)
                .thenComparing(Claim::stance, Comparators.emptiesLast(Comparator.naturalOrder())))
        .flatMap(Claim::stance);
  }

  /** The best grade of the sources in which it stood and the best of its claims. */
  public Admiralty grade() {
    return grade(originals);
  }

  /** Whether a source in which it stood or one of its claims is graded. */
  public boolean isGraded() {
    return originals.stream().anyMatch(Report::isGraded);
  }

  /**
   * The best grade of the reports' sources and the best of their claims; F and 6 if there is none.
   */
  public static Admiralty grade(Collection<Report> reports) {
    Reliability source = Reliability.F;
    Credibility claim = Credibility.CANNOT_BE_JUDGED;
    for (Report report : reports) {
      source = Comparators.min(source, report.grade().reliability());
      claim = Comparators.min(claim, report.grade().credibility());
    }
    return new Admiralty(source, claim);
  }

  /** The author of the claim that aligns the claimant with a party, if that is their stake. */
  public Optional<String> alignedBy() {
    return originals.stream()
        .flatMap(report -> report.alignedBy().stream())
        .min(Comparator.naturalOrder());
  }

  /** The answer. */
  public Answer answer() {
    return first().answer();
  }

  /** Whether the claimant says that the answer is wrong. */
  public boolean isDenial() {
    return first().isDenial();
  }

  /** The claims that carried it. */
  public ImmutableList<ClaimId> claims() {
    return reports().stream()
        .map(report -> report.claim().id())
        .collect(ImmutableList.toImmutableList());
  }

  /** The names of those who passed it on, each report's in the order of its chain. */
  public ImmutableSet<String> via() {
    return reports().stream()
        .flatMap(report -> report.via().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The texts in which it stood. */
  public ImmutableSet<Publication> publications() {
    return reports().stream()
        .flatMap(report -> report.publication().stream())
        .sorted(Comparator.comparing(Publication::toString))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * When the claimant last gave the answer, as precisely as it is known; if unknown, when it was
   * first published. A reprint does not make an answer newer.
   */
  public Optional<When> time() {
    return said().or(() -> times(Report::published).min(BY_TIME));
  }

  /** When the claimant last said it. */
  public Optional<When> said() {
    return times(Report::said).max(BY_TIME);
  }

  private Stream<When> times(Function<Report, Optional<When>> time) {
    return originals.stream()
        .flatMap(report -> time.apply(report).stream())
        .filter(when -> when.latest().isPresent());
  }

  /** The number, or the lower one of two, that the answer names. */
  private Optional<BigDecimal> number() {
    return answer() instanceof Answer.Amount amount
        ? amount.quantity().value().or(amount.quantity()::low)
        : Optional.empty();
  }

  /** The least of something of the originals, in its natural order. */
  private <T extends Comparable<? super T>> T least(Function<Report, T> part) {
    T least = part.apply(first());
    for (int i = 1; i < originals.size(); i++) {
      least = Comparators.min(least, part.apply(originals.get(i)));
    }
    return least;
  }

  private Report first() {
    return originals.get(0);
  }
}
