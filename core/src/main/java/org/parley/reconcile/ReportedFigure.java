package org.parley.reconcile;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.parley.code.Admiralty;
import org.parley.code.Credibility;
import org.parley.code.Reliability;
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
 * One origin's figure, as a coder of a dataset records it: the number as it was given, and the
 * grades, flags and times of its reports. Reports that only repeat another are ignored unless all
 * do.
 *
 * <p>A position whose reports count different {@link People} yields a figure for each of them.
 */
public final class ReportedFigure {
  private static final Admiralty UNREASONABLE = Admiralty.parse("E5");
  private static final Admiralty QUESTIONABLE = Admiralty.parse("D4");
  private static final Comparator<When> BY_DAY =
      Comparator.comparing((When when) -> when.latest().orElse(LocalDate.MIN))
          .thenComparing(when -> when.edtf().instant().orElse(Instant.MIN))
          .thenComparing(when -> when.edtf().toString());

  private final ReadPosition read;
  private final Quantity quantity;
  private final Optional<People> people;
  private final ImmutableList<Report> reports;
  private final int carried;

  private ReportedFigure(
      ReadPosition read, Optional<People> people, ImmutableList<Report> reports) {
    this.read = read;
    this.quantity = read.amount().orElseThrow().quantity();
    this.people = people;
    this.carried = reports.size();
    this.reports = reports.size() == 1 ? reports : original(reports);
  }

  /**
   * The figures of a position that gives an amount: usually one, otherwise one for each group of
   * people.
   */
  static ImmutableList<ReportedFigure> of(ReadPosition read) {
    ImmutableList<Report> reports = read.position().reports();
    if (reports.size() == 1) {
      return ImmutableList.of(new ReportedFigure(read, People.of(reports.get(0).claim()), reports));
    }
    return Multimaps.index(reports, report -> People.of(report.claim())).asMap().entrySet().stream()
        .sorted(
            Comparator.comparing(
                entry -> entry.getKey(), Comparators.emptiesFirst(Comparator.naturalOrder())))
        .map(entry -> new ReportedFigure(read, entry.getKey(), copy(entry.getValue())))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Report> copy(Collection<Report> reports) {
    return ImmutableList.copyOf(reports);
  }

  private static ImmutableList<Report> original(ImmutableList<Report> reports) {
    ImmutableList<Report> original =
        reports.stream()
            .filter(report -> !report.isDerived())
            .collect(ImmutableList.toImmutableList());
    return original.isEmpty() ? reports : original;
  }

  /** The least number of origins of some figures. */
  public static int origins(Collection<ReportedFigure> said) {
    return said.size() == 1
        ? 1
        : OriginCount.of(said.stream().map(ReportedFigure::position).toList()).low();
  }

  /** The position that gives it. */
  public Position position() {
    return read.position();
  }

  /** The position as it was read: the numbers that it allows under the reading of the user. */
  public ReadPosition read() {
    return read;
  }

  /** The quantity, as it was given. */
  public Quantity quantity() {
    return quantity;
  }

  /** The people who are counted, if its reports say so. */
  public Optional<People> people() {
    return people;
  }

  /** Whether it counts these people. */
  public boolean counts(People some) {
    return people.equals(Optional.of(some));
  }

  /** The origin of the figure. */
  public Origin origin() {
    return position().origin();
  }

  /** The reports of it. */
  public ImmutableList<Report> reports() {
    return reports;
  }

  /** The number of reports that carry it, including those that only repeat another. */
  public int carried() {
    return carried;
  }

  /** Whether it is a number, and not words alone. */
  public boolean isNumber() {
    return quantity.quantifier() != Quantifier.UNSPECIFIED;
  }

  /** Whether it is more than a plain number, so that a rule of reading has a part in it. */
  public boolean isHedged() {
    return isNumber() && quantity.quantifier() != Quantifier.EXACT;
  }

  /** The words of a count that was given in words only; empty for any other. */
  public String words() {
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

  /**
   * The number, or the lower one of two, as used by a policy that publishes one figure.
   *
   * @throws java.util.NoSuchElementException if it is not a number
   */
  public BigDecimal one() {
    return quantity.quantifier() == Quantifier.BETWEEN
        ? quantity.low().orElseThrow()
        : quantity.value().orElseThrow();
  }

  /**
   * The number that its speaker prefers, or else the lower end.
   *
   * @throws java.util.NoSuchElementException if it is not a number
   */
  public BigDecimal preferred() {
    return quantity.best().orElseGet(this::low);
  }

  /** Whether it is an interval without a number that its speaker prefers. */
  public boolean isOpenInterval() {
    return quantity.best().isEmpty() && low().compareTo(high()) != 0;
  }

  /**
   * The lower end, as used by a policy that publishes a range: 0 for "up to N".
   *
   * @throws java.util.NoSuchElementException if it is not a number
   */
  public BigDecimal low() {
    return switch (quantity.quantifier()) {
      case AT_MOST, LESS_THAN -> BigDecimal.ZERO;
      default -> one();
    };
  }

  /**
   * The upper end, as used by a policy that publishes a range: N for "at least N".
   *
   * @throws java.util.NoSuchElementException if it is not a number
   */
  public BigDecimal high() {
    return quantity.quantifier() == Quantifier.BETWEEN
        ? quantity.high().orElseThrow()
        : quantity.value().orElseThrow();
  }

  /** Whether the claimant started the event. */
  public boolean isByInitiator() {
    return reports.get(0).role().isPresent()
        && position().role().equals(Optional.of(ParticipantRole.INITIATOR));
  }

  /** Whether any report of it has the flag. */
  public boolean has(Flag flag) {
    return reports.stream().anyMatch(flag::isOn);
  }

  /** The best grade of its sources and the best of its claims; F and 6 if there is none. */
  public Admiralty grade() {
    return Position.grade(reports);
  }

  /** Whether every report of it is unreasonable: of grade E or 5, or flagged so. */
  public boolean isUnreasonable() {
    return reports.stream()
        .allMatch(report -> Flag.UNREASONABLE.isOn(report) || isAsLowAs(UNREASONABLE, report));
  }

  /** Whether every report of it is questionable: of grade D, E, 4 or 5, or flagged so or worse. */
  public boolean isQuestionable() {
    return reports.stream()
        .allMatch(
            report ->
                Flag.QUESTIONABLE.isOn(report)
                    || Flag.UNREASONABLE.isOn(report)
                    || isAsLowAs(QUESTIONABLE, report));
  }

  /**
   * Whether its source or its claim has this grade or a worse one; F and 6 do not count as grades.
   */
  private static boolean isAsLowAs(Admiralty limit, Report report) {
    Reliability source = report.grade().reliability();
    Credibility claim = report.grade().credibility();
    return (source.compareTo(limit.reliability()) >= 0 && source != Reliability.F)
        || (claim.compareTo(limit.credibility()) >= 0 && claim != Credibility.CANNOT_BE_JUDGED);
  }

  /** When it was first published or, if that is unknown, last said. */
  public Optional<When> time() {
    return reports.size() == 1
        ? reports.get(0).published().or(reports.get(0)::said)
        : reports.stream()
            .flatMap(report -> report.published().stream())
            .min(BY_DAY)
            .or(() -> reports.stream().flatMap(report -> report.said().stream()).max(BY_DAY));
  }
}
