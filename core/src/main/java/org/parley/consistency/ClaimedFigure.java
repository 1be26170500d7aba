package org.parley.consistency;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.event.Event;
import org.parley.proposition.Flow;
import org.parley.proposition.Measure;
import org.parley.quantity.Reading;
import org.parley.quantity.Unit;
import org.parley.reconcile.ReadPosition;
import org.parley.time.Edtf;
import org.parley.time.When;

/**
 * A claimant's figure for a measure of an event; values that are needed often are computed once.
 */
final class ClaimedFigure {
  static final Comparator<ClaimedFigure> BY_HIGH =
      Comparator.comparing(ClaimedFigure::read, IntervalEnds.BY_HIGH);

  static final Comparator<ClaimedFigure> BY_LOW_FALLING =
      Comparator.comparing(ClaimedFigure::read, IntervalEnds.BY_LOW_FALLING);

  /** Sorts by the days on which the figures were given. */
  static final Comparator<ClaimedFigure> BY_DAY =
      Comparator.comparing((ClaimedFigure figure) -> figure.days().first())
          .thenComparing(figure -> figure.days().last())
          .thenComparing(BY_HIGH);

  private final Event event;
  private final ReadPosition read;
  private final Answer.Amount amount;
  private final AnswerDays days;
  private final boolean running;

  ClaimedFigure(Event event, ReadPosition read) {
    this.event = event;
    this.read = read;
    this.amount = (Answer.Amount) read.position().answer();
    this.days = AnswerDays.of(read.position());
    this.running = counts().map(this::mayGoOn).orElse(false) || isUpToNow();
  }

  /** Whether an answer gives a number. */
  static boolean isFigure(ReadPosition read) {
    return read.interval().isPresent() && !read.position().isDenial();
  }

  Event event() {
    return event;
  }

  ReadPosition read() {
    return read;
  }

  Measure measure() {
    return amount.measure();
  }

  Unit unit() {
    return amount.quantity().unit();
  }

  EventVerdicts.Count count() {
    return new EventVerdicts.Count(measure(), unit());
  }

  Origin origin() {
    return read.position().origin();
  }

  /** Whether the claimant is known: two figures of "an official" may be from two people. */
  boolean isOfSomebodyKnown() {
    return isOfSomebodyKnown(read);
  }

  static boolean isOfSomebodyKnown(ReadPosition read) {
    return !(read.position().origin() instanceof Origin.Unnamed);
  }

  /** Whether two answers are certainly one claimant's. */
  static boolean areOfOne(ReadPosition one, ReadPosition other) {
    return isOfSomebodyKnown(one) && one.position().origin().equals(other.position().origin());
  }

  /** The numbers that it allows. */
  Range<BigDecimal> interval() {
    return read.interval().orElseThrow();
  }

  /** The numbers that it allows as it was said, without tolerance. */
  Range<BigDecimal> said() {
    return amount.quantity().interval(Reading.strict()).orElse(interval());
  }

  AnswerDays days() {
    return days;
  }

  /**
   * Whether the figure is a running one, which may rightly differ later: what it counts had not
   * ended.
   */
  boolean isRunning() {
    return running;
  }

  /** Whether it counts all up to the day on which it was said, for want of a period. */
  private boolean isUpToNow() {
    return measure().period().isEmpty() && measure().flow() != Flow.EVENT;
  }

  /** Whether what happened in this time may still have been going on when the figure was given. */
  private boolean mayGoOn(Edtf time) {
    if (!time.isInterval()) {
      return false;
    }
    // Without a day, a claim on a period is one on all of it, and one on an event may be on a part.
    boolean undated = days.equals(AnswerDays.UNKNOWN) && measure().period().isPresent();
    return time.latest().map(end -> !undated && days.mayBeginBefore(end)).orElse(true);
  }

  /** The time that is counted: the measure's period or, without one, that of the event. */
  private Optional<Edtf> counts() {
    return measure().period().or(() -> event.when().map(When::edtf));
  }

  /** The last day that it may count; the latest possible if unknown. */
  LocalDate countsUntil() {
    return running ? days.last() : counts().flatMap(Edtf::latest).orElse(LocalDate.MAX);
  }
}
