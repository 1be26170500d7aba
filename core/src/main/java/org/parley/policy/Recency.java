package org.parley.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.reconcile.ReportedFigure;
import org.parley.time.When;

/** Selects the newest reports. */
final class Recency {
  private Recency() {}

  /**
   * The newest reports, and those that came out within some time before them.
   *
   * <p>Hours are compared if both reports have one, otherwise days, so that with 24 hours only
   * reports of one day are equally recent. A report known only to a month or a year is as recent as
   * any that may have come out before it. An undated report is older than any dated one; if no
   * report is dated, all are equally recent.
   */
  static List<ReportedFigure> newest(List<ReportedFigure> all, Duration sameTime) {
    List<Dated> dated = all.stream().map(Dated::of).toList();
    Dated newest = dated.stream().reduce((one, other) -> other.isAfter(one) ? other : one).get();
    return dated.stream().filter(one -> one.isWithin(newest, sameTime)).map(Dated::said).toList();
  }

  /** The first day on which it can have come out; the earliest possible day if unknown. */
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
   * The time of publication.
   *
   * @param day the first possible day; the earliest of all days if unknown
   * @param last the last possible day
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
