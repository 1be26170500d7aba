package org.parley.dispute;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.ClaimId;
import org.parley.event.ParticipantRole;
import org.parley.time.When;

/**
 * One origin's answer to a question, with all the reports that carried it.
 *
 * <p>An origin that gives two answers which both still stand has two positions, and stays one
 * origin.
 *
 * @param reports the reports, all of one origin and one answer, in the order of their claims' ids
 */
public record Position(ImmutableList<Report> reports) {
  /** The order in which positions are shown: by number or answer, then by claimant. */
  public static final Comparator<Position> ORDER =
      Comparator.comparing(Position::number, Comparators.emptiesLast(Comparator.naturalOrder()))
          .thenComparing(position -> position.answer().toString())
          .thenComparing(Position::isDenial)
          .thenComparing(Position::claimant)
          .thenComparing(position -> position.origin().toString());

  /**
   * Checks that there is a report.
   *
   * @throws IllegalArgumentException if there is no report
   */
  public Position {
    checkArgument(!reports.isEmpty(), "a position has at least one report, got reports=[]");
    reports =
        ImmutableList.sortedCopyOf(Comparator.comparing(r -> r.claim().id().value()), reports);
  }

  /** Whoever the answer comes from. */
  public Origin origin() {
    return first().origin();
  }

  /** The name of the claimant, to show. */
  public String claimant() {
    return reports.stream().map(Report::claimant).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The claimant's part in the event, if they have one; of several the one of a party. */
  public Optional<ParticipantRole> role() {
    return reports.stream()
        .flatMap(report -> report.role().stream())
        .min(ParticipantRole.PARTIES_FIRST);
  }

  /** Whether the claimant has a stake in the event. */
  public Standing standing() {
    return role().filter(ParticipantRole::isParty).isPresent()
        ? Standing.PARTY
        : Standing.INDEPENDENT;
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
    return reports.stream()
        .map(report -> report.claim().id())
        .collect(ImmutableList.toImmutableList());
  }

  /** The names of those through whom it came, to show, in alphabetical order. */
  public ImmutableSet<String> via() {
    return reports.stream()
        .flatMap(report -> report.via().stream())
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The texts in which it stood. */
  public ImmutableSet<Publication> publications() {
    return reports.stream()
        .flatMap(report -> report.publication().stream())
        .sorted(Comparator.comparing(Publication::toString))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The last day on which the claimant gave the answer; where that is unknown, the first on which
   * it was published. A reprint makes no answer younger.
   */
  public Optional<LocalDate> day() {
    return days(Report::said)
        .max(Comparator.naturalOrder())
        .or(() -> days(Report::published).min(Comparator.naturalOrder()));
  }

  private Stream<LocalDate> days(java.util.function.Function<Report, Optional<When>> time) {
    return reports.stream().flatMap(report -> time.apply(report).flatMap(When::latest).stream());
  }

  /** The number, or the lower one of two, that the answer names. */
  private Optional<BigDecimal> number() {
    return answer() instanceof Answer.Amount amount
        ? amount.quantity().value().or(amount.quantity()::low)
        : Optional.empty();
  }

  private Report first() {
    return reports.get(0);
  }
}
