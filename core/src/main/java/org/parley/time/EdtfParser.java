package org.parley.time;

import com.google.common.base.Splitter;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses the text of an {@link Edtf}: recognises its forms and refuses all else. */
final class EdtfParser {
  private static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd'T'HH:mm[:ss]")
          .optionalStart()
          .appendOffset("+HH:mm", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final String text;

  EdtfParser(String text) {
    this.text = text;
  }

  Edtf parse() {
    if (text.startsWith("[") && text.endsWith("]")) {
      return new Edtf(text, set(text.substring(1, text.length() - 1)));
    }
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return new Edtf(text, interval(text.substring(0, slash), text.substring(slash + 1)));
    }
    return isDateTime() ? dateTime() : new Edtf(text, date(text));
  }

  private boolean isDateTime() {
    return text.length() > 10 && text.charAt(10) == 'T';
  }

  private Edtf dateTime() {
    try {
      TemporalAccessor time = DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
      return time instanceof OffsetDateTime offset
          ? new Edtf(text, offset)
          : new Edtf(text, LocalDateTime.from(time));
    } catch (DateTimeParseException e) {
      throw refused(
          "a date-time must read YYYY-MM-DDThh:mm[:ss], alone or with Z, an offset of hours (+03)"
              + " or one of hours and minutes (+03:30)",
          e);
    }
  }

  private EdtfDays set(String listed) {
    List<String> dates = Splitter.on(',').splitToList(listed);
    if (dates.size() < 2) {
      throw refused("a set must list two dates or more", null);
    }
    return EdtfDays.oneOf(dates.stream().map(this::date).toList());
  }

  private EdtfDays interval(String start, String end) {
    EdtfDays days = EdtfDays.between(end(start), end(end));
    if (days.isNowhere()) {
      throw refused("an interval must have a date at one end at least", null);
    }
    if (days.isBackwards()) {
      throw refused("an interval must not start after its end", null);
    }
    return days;
  }

  private @Nullable EdtfDays end(String end) {
    return end.isEmpty() || end.equals("..") ? null : date(end);
  }

  private EdtfDays date(String date) {
    Optional<EdtfDays> days = EdtfDate.daysOf(date);
    return days.orElseThrow(() -> refused("must be an EDTF date that Parley reads", null));
  }

  private IllegalArgumentException refused(String rule, @Nullable Exception cause) {
    return new IllegalArgumentException(rule + ", got edtf=" + text, cause);
  }
}
