package org.parley.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.reconcile.ReportedFigure;
import org.parley.time.When;

/** Which of several reports are the newest. */
final class Recency {
  private Recency() {}

  /**
   * The newest, and those that came out within some time before it.
   *
   * <p>Where both have an hour, the hours say; else the days do, so that with 24 hours only reports
   * of one day are equally recent. One whose day is known as a month or a year only is as recent as
   * any that may have come out before it. A report without a day is older than any with one; if
   * none has one, all are equally recent.
   */
  static List<ReportedFigure> newest(List<ReportedFigure> all, Duration sameTime) {
    List<Dated> dated = all.stream().map(Dated::of).toList();
    Dated newest = dated.stream().reduce((one, other) -> other.isAfter(one) ? other : one).get();
    return dated.stream().filter(one -> one.isWithin(newest, sameTime)).map(Dated::said).toList();
  }

  /** The first day on which it can have come out; the first of all days if that is unknown. */
  static LocalDate day(ReportedFigure said) {
    return Moment.of(said.time()).day();
  }

  static boolean isDated(ReportedFigure said) {
    return !day(said).equals(LocalDate.MIN);
  }

  /** A figure and when it came out, looked up once. */
  private record Dated(ReportedFigure said, Moment moment) {
    static Dated of(ReportedFigure said) {
      return new Dated(said, Moment.of(said.time()));
    }

    boolean isAfter(Dated other) {
      int byDay = moment.day().compareTo(other.moment.day());
      return byDay != 0 ? byDay > 0 : moment.instantOrMin().isAfter(other.moment.instantOrMin());
    }

    boolean isWithin(Dated newest, Duration sameTime) {
      @Nullable Instant one = moment.instant();
      @Nullable Instant last = newest.moment.instant();
      if (one != null && last != null) {
        return Duration.between(one, last).compareTo(sameTime) <= 0;
      }
      LocalDate day = moment.day();
      LocalDate lastDay = newest.moment.day();
      if (moment.isVague() || newest.moment.isVague()) {
        return !moment.last().isBefore(lastDay);
      }
      return day.equals(lastDay)
          || (!day.equals(LocalDate.MIN)
              && Duration.ofDays(lastDay.toEpochDay() - day.toEpochDay()).compareTo(sameTime) < 0);
    }
  }

  /**
   * When something came out.
   *
   * @param day the first day that it can have been; the first of all days if it is unknown
   * @param last the last one
   * @param instant the instant, if there is an hour
   */
  private record Moment(LocalDate day, LocalDate last, @Nullable Instant instant) {
    private static final Moment UNKNOWN = new Moment(LocalDate.MIN, LocalDate.MIN, null);

    static Moment of(Optional<When> time) {
      return time.map(Moment::of).orElse(UNKNOWN);
    }

    private static Moment of(When time) {
      return new Moment(
          time.earliest().orElse(LocalDate.MIN),
          time.latest().orElse(LocalDate.MAX),
          time.edtf().instant().orElse(null));
    }

    boolean isVague() {
      return !day.equals(last);
    }

    Instant instantOrMin() {
      return instant == null ? Instant.MIN : instant;
    }
  }
}
