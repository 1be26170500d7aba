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
import org.parley.quantity.Quantity;
import org.parley.quantity.Reading;
import org.parley.quantity.Unit;
import org.parley.reconcile.ReadPosition;
import org.parley.time.Edtf;
import org.parley.time.When;

/** A number that somebody gives for something in an event. */
record Figure(Event event, ReadPosition read) {
  static final Comparator<Figure> BY_HIGH = Comparator.comparing(Figure::read, Ends.BY_HIGH);

  static final Comparator<Figure> BY_LOW_FALLING =
      Comparator.comparing(Figure::read, Ends.BY_LOW_FALLING);

  /** In the order of the days on which they were given. */
  static final Comparator<Figure> BY_DAY =
      Comparator.comparing((Figure figure) -> figure.days().first())
          .thenComparing(figure -> figure.days().last())
          .thenComparing(BY_HIGH);

  /** Whether an answer gives a number. */
  static boolean isFigure(ReadPosition read) {
    return read.interval().isPresent() && !read.position().isDenial();
  }

  private Answer.Amount amount() {
    return (Answer.Amount) read.position().answer();
  }

  Measure measure() {
    return amount().measure();
  }

  Quantity quantity() {
    return amount().quantity();
  }

  Unit unit() {
    return quantity().unit();
  }

  Evidence.Count count() {
    return new Evidence.Count(measure(), unit());
  }

  Origin origin() {
    return read.position().origin();
  }

  /** Whether two figures with this origin are certainly one claimant's; of the unnamed none are. */
  boolean isOfSomebodyKnown() {
    return !(origin() instanceof Origin.Unnamed);
  }

  /** The numbers that it allows. */
  Range<BigDecimal> interval() {
    return read.interval().orElseThrow();
  }

  /** The numbers that it allows as it was said, without tolerance. */
  Range<BigDecimal> said() {
    return quantity().interval(Reading.strict()).orElse(interval());
  }

  Days days() {
    return Days.of(read.position());
  }

  /**
   * Whether it tells how things stood when it was said, and may rightly be another one later: what
   * it counts had no end, or none yet.
   */
  boolean isRunning() {
    if (measure().period().isEmpty() && measure().flow() != Flow.EVENT) {
      return true;
    }
    Optional<Edtf> over = counted().filter(Edtf::isInterval);
    return over.isPresent()
        && over.get().latest().map(end -> days().mayBeginBefore(end)).orElse(true);
  }

  /** The time that is counted over: the measure's period or, without one, the event's own. */
  private Optional<Edtf> counted() {
    return measure().period().or(() -> event.when().map(When::edtf));
  }

  /** The last day that it may count; far away if that is not known. */
  LocalDate countsUntil() {
    return isRunning() ? days().last() : counted().flatMap(Edtf::latest).orElse(LocalDate.MAX);
  }
}
