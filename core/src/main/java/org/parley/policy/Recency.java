package org.parley.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.time.When;

/** Which of several reports are the newest. */
final class Recency {
  private Recency() {}

  /**
   * The newest, and those that came out within some time before it.
   *
   * <p>Where both have an hour, the hours say; else the days do, so that with 24 hours only reports
   * of one day are equally recent. A report without a day is older than any with one; if none has
   * one, all are equally recent.
   */
  static List<Said> newest(List<Said> all, Duration sameTime) {
    Said newest = all.get(0);
    for (Said said : all) {
      if (compare(said, newest) > 0) {
        newest = said;
      }
    }
    List<Said> group = new ArrayList<>(all.size());
    for (Said said : all) {
      if (isWithin(said, newest, sameTime)) {
        group.add(said);
      }
    }
    return group;
  }

  private static int compare(Said one, Said other) {
    int byDay = day(one).compareTo(day(other));
    if (byDay != 0) {
      return byDay;
    }
    return instant(one).orElse(Instant.MIN).compareTo(instant(other).orElse(Instant.MIN));
  }

  private static boolean isWithin(Said said, Said newest, Duration sameTime) {
    Optional<Instant> one = instant(said);
    Optional<Instant> last = instant(newest);
    if (one.isPresent() && last.isPresent()) {
      return Duration.between(one.get(), last.get()).compareTo(sameTime) <= 0;
    }
    LocalDate day = day(said);
    LocalDate lastDay = day(newest);
    return day.equals(lastDay)
        || (!day.equals(LocalDate.MIN)
            && Duration.ofDays(lastDay.toEpochDay() - day.toEpochDay()).compareTo(sameTime) < 0);
  }

  static LocalDate day(Said said) {
    @Nullable When time = said.time().orElse(null);
    return time == null ? LocalDate.MIN : time.latest().orElse(LocalDate.MIN);
  }

  static boolean isDated(Said said) {
    return !day(said).equals(LocalDate.MIN);
  }

  private static Optional<Instant> instant(Said said) {
    return said.time().flatMap(time -> time.edtf().instant());
  }
}
