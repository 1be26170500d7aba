package org.parley.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days that something may take up, for asking which of two things came first.
 *
 * <p>Two different things are written in the same way. A strike "in April" took place on some day
 * of April; fighting "from 11 April to 4 May" covers all of its days. So there are two readings,
 * and the caller chooses: {@link #someDayOf} is one unknown day within its bounds, {@link
 * #allDaysOf} covers every day from its start to its end. A single event may be dated by an
 * interval, such as a strike "over the weekend", or one "before April", {@code ../2024-04}: it was
 * on some day of it. {@link #of} follows the notation alone, as EDTF does.
 *
 * <p>A period starts on some day of its first end and ends on some day of its last: {@code
 * 2004-06/2006} starts in June 2004. An open end ({@code ..}) reaches beyond every day. An end that
 * is unknown (empty) is not infinite: it may be any day on the right side of the other end, so it
 * makes things possible and never certain.
 *
 * <p>The answers are only as certain as the dates: a qualifier ({@code ?}, {@code ~}) changes no
 * bound, because EDTF defines no tolerance, and days are local. Two places may date one instant
 * differently; compare {@link Edtf#instant()} if both dates have one.
 *
 * <pre>{@code
 * Span claim = Span.someDayOf(Edtf.parse("2024-04"));
 * Span denial = Span.someDayOf(Edtf.parse("2024-05-02"));
 * denial.isCertainlyAfter(claim); // true
 * denial.order(claim);            // AFTER
 *
 * Span war = Span.allDaysOf(Edtf.parse("2023-10/.."));
 * claim.isCertainlyWithin(war);   // true
 * }</pre>
 */
public final class Span {
  private final DayRange start;
  private final DayRange end;
  private final boolean singleDay;

  private Span(DayRange start, DayRange end, boolean singleDay) {
    this.start = start;
    this.end = end;
    this.singleDay = singleDay;
  }

  /** The reading of EDTF: a date is some day, an interval covers all of its days. */
  public static Span of(Edtf edtf) {
    return edtf.isInterval() ? allDaysOf(edtf) : someDayOf(edtf);
  }

  /**
   * One day, somewhere within the bounds: for an interval, from the first day of its start to the
   * last of its end. A missing end, open or unknown, does not limit the day.
   */
  public static Span someDayOf(Edtf edtf) {
    DayRange days = DayRange.of(edtf);
    return new Span(days, days, true);
  }

  /**
   * A period that covers every day from its start to its end. A date that is not an interval is
   * read as covering all the days that it can mean: {@code 2024-04} as the whole of April.
   */
  public static Span allDaysOf(Edtf edtf) {
    if (!edtf.isInterval()) {
      DayRange days = DayRange.of(edtf);
      return new Span(DayRange.on(days.first()), DayRange.on(days.last()), false);
    }
    return stretch(
        edtf.hasOpenStart() ? DayRange.ALWAYS_BEFORE : known(edtf.start()),
        edtf.hasOpenEnd() ? DayRange.ALWAYS_AFTER : known(edtf.end()));
  }

  private static DayRange known(Optional<Edtf> end) {
    return end.map(DayRange::of).orElse(DayRange.UNBOUNDED);
  }

  /** A period whose start and end are narrowed so that it cannot start after its end. */
  private static Span stretch(DayRange start, DayRange end) {
    return new Span(start.notAfter(end.last()), end.notBefore(start.first()), false);
  }

  /** The order of two spans, as far as it is known. */
  public Order order(Span other) {
    return Order.of(mayBeBefore(other), mayOverlap(other), mayBeAfter(other));
  }

  /** Whether this is certainly over on a day before the other begins. */
  public boolean isCertainlyBefore(Span other) {
    return end.last().isBefore(other.start.first());
  }

  /** Whether this may be over on a day before the other begins. */
  public boolean mayBeBefore(Span other) {
    return end.first().isBefore(other.start.last());
  }

  /** Whether this certainly begins on a day after the other is over. */
  public boolean isCertainlyAfter(Span other) {
    return other.isCertainlyBefore(this);
  }

  /** Whether this may begin on a day after the other is over. */
  public boolean mayBeAfter(Span other) {
    return other.mayBeBefore(this);
  }

  /** Whether the two certainly share a day; of two single days, whether they are the same. */
  public boolean certainlyOverlaps(Span other) {
    return !mayBeBefore(other) && !mayBeAfter(other);
  }

  /** Whether the two may share a day: "can these two reports be about the same day?" */
  public boolean mayOverlap(Span other) {
    return !isCertainlyBefore(other) && !isCertainlyAfter(other);
  }

  /** Whether the other certainly covers every day of this, its own ends counted in. */
  public boolean isCertainlyWithin(Span other) {
    return !start.first().isBefore(other.start.last()) && !end.last().isAfter(other.end.first());
  }

  /** Whether the other may cover every day of this, its own ends counted in. */
  public boolean mayBeWithin(Span other) {
    LocalDate first = other.start.first();
    LocalDate last = other.end.last();
    DayRange from = start.notBefore(first).notAfter(last);
    DayRange until = end.notBefore(first).notAfter(last);
    boolean fits = !from.isEmpty() && !until.isEmpty();
    return fits && (!other.singleDay || mayBeOneDay(from, until));
  }

  /** Whether both ends can be the same day. */
  private static boolean mayBeOneDay(DayRange from, DayRange until) {
    return !from.notBefore(until.first()).notAfter(until.last()).isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span that
        && singleDay == that.singleDay
        && start.equals(that.start)
        && end.equals(that.end);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, end, singleDay);
  }

  /** The bounds in words, for messages and tests. */
  @Override
  public String toString() {
    return singleDay ? "some day of " + text(start) : "from " + text(start) + " to " + text(end);
  }

  private static String text(DayRange days) {
    return days.first().equals(days.last())
        ? bound(days.first())
        : bound(days.first()) + "/" + bound(days.last());
  }

  private static String bound(LocalDate day) {
    return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? ".." : day.toString();
  }
}
