package org.parley.dataset.gdelt;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.dataset.DateCells;
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
    return DateCells.parse(
        text, DAY, "must be a day as YYYYMMDD", day -> LocalDate.parse(day, BASIC_ISO_DATE));
  }

  /** The moment. */
  static When moment(String text) {
    return DateCells.parse(
        text,
        MOMENT,
        "must be a time as YYYYMMDDHHMMSS",
        moment -> When.of(WRITTEN.parse(moment, Instant::from).toString()));
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
