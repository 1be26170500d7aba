package org.parley.policy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.code.Credibility;
import org.parley.code.Reliability;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.dispute.OriginCount;
import org.parley.dispute.Position;
import org.parley.dispute.Report;
import org.parley.event.ParticipantRole;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;
import org.parley.time.When;

/**
 * One origin's figure, as a coder of a dataset records it: the number as it was said, and the
 * grades, flags and times of its reports. Reports that only repeat another are ignored if there is
 * one that does not.
 */
final class ReportedFigure {
  /** The grade of what cannot be judged: it is above none and below none. */
  static final int UNGRADED = Integer.MAX_VALUE;

  private final Position position;
  private final Quantity quantity;
  private final @Nullable People people;
  private final ImmutableList<Report> reports;
  private final int carried;
  private Recency.@Nullable Moment moment;

  ReportedFigure(Position position, @Nullable People people, ImmutableList<Report> reports) {
    this.position = position;
    this.quantity = ((Answer.Amount) position.answer()).quantity();
    this.people = people;
    this.carried = reports.size();
    this.reports = reports.size() == 1 ? reports : original(reports);
  }

  private static ImmutableList<Report> original(ImmutableList<Report> reports) {
    ImmutableList<Report> original =
        reports.stream()
            .filter(report -> !report.isDerived())
            .collect(ImmutableList.toImmutableList());
    return original.isEmpty() ? reports : original;
  }

  static int origins(Collection<ReportedFigure> said) {
    if (said.size() == 1) {
      return 1;
    }
    return OriginCount.of(said.stream().map(ReportedFigure::position).toList()).low();
  }

  Position position() {
    return position;
  }

  Quantity quantity() {
    return quantity;
  }

  @Nullable People people() {
    return people;
  }

  Origin origin() {
    return position.origin();
  }

  ImmutableList<Report> reports() {
    return reports;
  }

  /** How many reports carry it, those that only repeat another among them. */
  int carried() {
    return carried;
  }

  boolean isNumber() {
    return quantity.quantifier() != Quantifier.UNSPECIFIED;
  }

  /** Whether it is more than a plain number, so that a rule of reading has a part in it. */
  boolean isHedged() {
    return isNumber() && quantity.quantifier() != Quantifier.EXACT;
  }

  /** The words of a count that was said in words only; nothing for any other. */
  String words() {
    return isNumber() || !isCount() ? "" : quantity.words().orElse("");
  }

  private boolean isCount() {
    return quantity.unit().equals(Unit.COUNT);
  }

  /** Whether its words say that there were none: "no obvious signs of casualties". */
  boolean isDenialInWords() {
    String words = words().toLowerCase(Locale.ROOT);
    return words.equals("none") || words.startsWith("no ") || words.startsWith("without ");
  }

  /** The number, or the lower one of two, as a policy that publishes one figure takes it. */
  BigDecimal one() {
    return quantity.quantifier() == Quantifier.BETWEEN
        ? quantity.low().orElseThrow()
        : quantity.value().orElseThrow();
  }

  /** The number that its speaker prefers, or else the lower end. */
  BigDecimal preferred() {
    return quantity.best().orElseGet(this::low);
  }

  /** Whether it is an interval of which its speaker prefers no number. */
  boolean isOpenInterval() {
    return quantity.best().isEmpty() && low().compareTo(high()) != 0;
  }

  /** The lower end, as a policy that publishes a range takes it. */
  BigDecimal low() {
    return switch (quantity.quantifier()) {
      case AT_MOST, LESS_THAN -> BigDecimal.ZERO;
      default -> one();
    };
  }

  /** The upper end, as a policy that publishes a range takes it. */
  BigDecimal high() {
    return quantity.quantifier() == Quantifier.BETWEEN
        ? quantity.high().orElseThrow()
        : quantity.value().orElseThrow();
  }

  /** Whether the one who says it began the event. */
  boolean isByInitiator() {
    return reports.get(0).role().isPresent()
        && position.role().equals(Optional.of(ParticipantRole.INITIATOR));
  }

  boolean has(Flag flag) {
    return any(flag::isOn);
  }

  /** Whether nothing brings it that has not got the flag. */
  boolean hasOnly(Flag flag) {
    return all(flag::isOn);
  }

  /** Whether all that bring it are flagged unreasonable, of reliability E or of credibility 5. */
  boolean isUnreasonable() {
    return all(ReportedFigure::isUnreasonable);
  }

  private static boolean isUnreasonable(Report report) {
    return report.reliability().orElse(Reliability.F) == Reliability.E
        || report.claim().credibility().orElse(Credibility.CANNOT_BE_JUDGED)
            == Credibility.IMPROBABLE
        || Flag.UNREASONABLE.isOn(report);
  }

  /** The best grade of the sources that bring it, from 0 for A to 4 for E, or UNGRADED. */
  int grade() {
    int best = UNGRADED;
    for (Report report : reports) {
      best = Math.min(best, grade(report.reliability().orElse(Reliability.F)));
    }
    return best;
  }

  private static int grade(Reliability reliability) {
    return switch (reliability) {
      case A -> 0;
      case B -> 1;
      case C -> 2;
      case D -> 3;
      case E -> 4;
      case F -> UNGRADED;
    };
  }

  /** The day and hour of {@link #time}, looked up once. */
  Recency.Moment moment() {
    Recency.Moment known = moment;
    if (known == null) {
      known = Recency.Moment.of(time());
      moment = known;
    }
    return known;
  }

  /** When it was first published or, where that is unknown, last said. */
  Optional<When> time() {
    return reports.size() == 1
        ? reports.get(0).published().or(reports.get(0)::said)
        : ofSeveral(reports);
  }

  private static Optional<When> ofSeveral(ImmutableList<Report> reports) {
    Comparator<When> byDay =
        Comparator.comparing((When when) -> when.latest().orElse(LocalDate.MIN))
            .thenComparing(when -> when.edtf().instant().orElse(java.time.Instant.MIN))
            .thenComparing(when -> when.edtf().toString());
    return reports.stream()
        .flatMap(report -> report.published().stream())
        .min(byDay)
        .or(() -> reports.stream().flatMap(report -> report.said().stream()).max(byDay));
  }

  private boolean any(Predicate<Report> test) {
    for (Report report : reports) {
      if (test.test(report)) {
        return true;
      }
    }
    return false;
  }

  private boolean all(Predicate<Report> test) {
    for (Report report : reports) {
      if (!test.test(report)) {
        return false;
      }
    }
    return true;
  }
}
