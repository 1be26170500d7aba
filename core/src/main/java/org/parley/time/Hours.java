package org.parley.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A window of local hours, to the minute, from a first one, inclusive, to a last one, exclusive.
 *
 * <p>The hours are those of the place of the event, since that is how reports give them. A window
 * may cross midnight: {@code 22:00/01:30} begins on the day it is given for and ends on the next,
 * and {@code 22:00/00:00} ends with the day.
 */
public record Hours(LocalTime from, LocalTime to) {
  /**
   * Refuses seconds, and a window whose ends are equal: it could be empty or a whole day.
   *
   * @throws IllegalArgumentException if a time has seconds, or both times are the same
   */
  public Hours {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    if (!isWholeMinute(from) || !isWholeMinute(to)) {
      throw new IllegalArgumentException("hours must be given to the minute, " + got(from, to));
    }
    if (from.equals(to)) {
      throw new IllegalArgumentException("hours must not end when they start, " + got(from, to));
    }
  }

  /**
   * Reads what {@link #toString()} writes, as {@code 02:00/04:30}.
   *
   * @throws IllegalArgumentException if the text is not two times with a slash between them
   */
  public static Hours parse(String text) {
    requireNonNull(text, "text");
    if (text.length() != 11 || text.charAt(5) != '/') {
      throw unreadable(text, null);
    }
    return new Hours(time(text, 0), time(text, 6));
  }

  private static LocalTime time(String text, int from) {
    try {
      return LocalTime.parse(text.substring(from, from + 5));
    } catch (DateTimeParseException e) {
      throw unreadable(text, e);
    }
  }

  private static IllegalArgumentException unreadable(
      String text, @Nullable DateTimeParseException cause) {
    return new IllegalArgumentException("hours must read hh:mm/hh:mm, got hours=" + text, cause);
  }

  private static boolean isWholeMinute(LocalTime time) {
    return time.getSecond() == 0 && time.getNano() == 0;
  }

  private static String got(LocalTime from, LocalTime to) {
    return "got from=" + from + ", to=" + to;
  }

  /** The window as {@code hh:mm/hh:mm}. */
  @Override
  public String toString() {
    return from + "/" + to;
  }
}
