package org.parley.dataset.gdelt;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.time.Precision;
import org.parley.time.When;

/** Days as YYYYMMDD and times as YYYYMMDDHHMMSS, which are in UTC. */
final class GdeltTimes {
  private static final Pattern DAY = Pattern.compile("\\d{8}");
  private static final Pattern MOMENT = Pattern.compile("(\\d{8})(\\d\\d)(\\d\\d)(\\d\\d)");
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT)
          .withZone(ZoneOffset.UTC);

  private GdeltTimes() {}

  /** The day. */
  static LocalDate day(String text) {
    if (!DAY.matcher(text).matches()) {
      throw refused("a day as YYYYMMDD", text, null);
    }
    try {
      return LocalDate.parse(text, BASIC_ISO_DATE);
    } catch (DateTimeException e) {
      throw refused("a day as YYYYMMDD", text, e);
    }
  }

  /** The moment. */
  static When moment(String text) {
    if (!MOMENT.matcher(text).matches()) {
      throw refused("a time as YYYYMMDDHHMMSS", text, null);
    }
    try {
      return When.of(WRITTEN.parse(text, Instant::from).toString());
    } catch (DateTimeException e) {
      throw refused("a time as YYYYMMDDHHMMSS", text, e);
    }
  }

  private static IllegalArgumentException refused(
      String form, String text, @Nullable Exception cause) {
    return new IllegalArgumentException("must be " + form + ", got '" + text + "'", cause);
  }

  /** The day, if it is a single one. */
  static Optional<String> text(Optional<When> when) {
    return when.filter(date -> date.precision() == Precision.DAY)
        .flatMap(When::earliest)
        .map(BASIC_ISO_DATE::format);
  }

  /** The moment, if it is one. */
  static Optional<String> momentText(Optional<When> when) {
    return when.flatMap(date -> date.edtf().instant()).map(WRITTEN::format);
  }
}
