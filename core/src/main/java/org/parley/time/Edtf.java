package org.parley.time;

import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.refused;

import com.google.common.base.CharMatcher;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date, as precise as it is known, in the notation EDTF.
 *
 * <p>Reports seldom name a day: "in April", "some twenty years ago", "since the 7th". EDTF (ISO
 * 8601-2:2019, also <a href="https://www.loc.gov/standards/datetime/">a specification of the
 * Library of Congress</a>) writes such dates without making them more precise than they are. Level
 * 0 is supported, and in addition the qualifiers of whole dates, the unspecified digits and the
 * extended intervals of level 1, and of level 2 the sets that list the dates of which one is meant;
 * seasons and years beyond 0000 to 9999 are not. Read are:
 *
 * <ul>
 *   <li>{@code 2024}, {@code 2024-10}, {@code 2024-10-01};
 *   <li>{@code 2024-10-01T19:30:00Z}, and with an offset of {@code +03} or {@code +03:30}; without
 *       either it is local time and has no {@link #instant()}. The seconds may be left out, though
 *       EDTF itself asks for them. Midnight is {@code 00:00} of the day that it begins: ISO
 *       8601-1:2019, on which EDTF is based, has no {@code 24:00};
 *   <li>a qualifier at the end of a date: {@code ?} uncertain, {@code ~} approximate, {@code %}
 *       both;
 *   <li>X for digits that are not specified: {@code 201X}, {@code 20XX}, {@code 2004-XX}, {@code
 *       2004-1X}, {@code 2004-07-XX}, {@code 2004-07-2X}, {@code 2004-XX-XX};
 *   <li>intervals between two dates: {@code 2004-06/2006-08?}; an end may be open, as in {@code
 *       2023-10/..} or {@code ../2024-04}, or empty where it is unknown, as in {@code /2006};
 *   <li>one of several dates that are listed: {@code [2024-10-01,2024-10-02]}.
 * </ul>
 *
 * <p>The text is kept as it was written, and two dates are equal if their texts are: {@code
 * 2004-07} and {@code 2004-07-XX} mean the same days but are not equal.
 *
 * <pre>{@code
 * Edtf april = Edtf.parse("2024-04~");
 * april.earliest();    // 2024-04-01
 * april.latest();      // 2024-04-30
 * april.precision();   // MONTH
 * april.approximate(); // true
 * }</pre>
 */
public final class Edtf {
  private static final String OPEN = "..";

  private final String text;
  private final EdtfDays days;
  private final @Nullable LocalDateTime clock;
  private final @Nullable Instant instant;

  Edtf(String text, EdtfDays days) {
    this(text, days, null, null);
  }

  Edtf(String text, OffsetDateTime time) {
    this(
        text,
        EdtfDays.on(time.toLocalDate(), Precision.INSTANT),
        time.toLocalDateTime(),
        time.toInstant());
  }

  Edtf(String text, LocalDateTime time) {
    this(text, EdtfDays.on(time.toLocalDate(), Precision.LOCAL_TIME), time, null);
  }

  private Edtf(
      String text, EdtfDays days, @Nullable LocalDateTime clock, @Nullable Instant instant) {
    this.text = text;
    this.days = days;
    this.clock = clock;
    this.instant = instant;
  }

  /**
   * Reads one of the forms above.
   *
   * @throws IllegalArgumentException if the text is not an EDTF date that this library reads
   */
  public static Edtf parse(String text) {
    return new EdtfParser(requireNonNull(text, "text")).parse();
  }

  /**
   * The day, as {@code 2024-10-01}; its year must have four digits.
   *
   * @throws IllegalArgumentException if the year is not from 0 to 9999
   */
  public static Edtf of(LocalDate date) {
    requireNonNull(date, "date");
    if (date.getYear() < 0 || date.getYear() > 9999) {
      throw refused("the year must be from 0 to 9999", "date", date);
    }
    return new Edtf(date.toString(), EdtfDays.on(date, Precision.DAY));
  }

  /**
   * The first day that it can mean; empty if the start is open or unknown.
   *
   * <p>A qualifier changes nothing, because EDTF defines no tolerance for "about". For a date-time
   * it is the day in its own offset.
   */
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(days.earliest());
  }

  /** The last day that it can mean, read like {@link #earliest()}: for {@code 201X}, 2019-12-31. */
  public Optional<LocalDate> latest() {
    return Optional.ofNullable(days.latest());
  }

  /** The unit to which the date is known. */
  public Precision precision() {
    return days.precision();
  }

  /** Whether it, or an end of it, is marked {@code ?} or {@code %}: the source may be wrong. */
  public boolean uncertain() {
    return has('?') || has('%');
  }

  /** Whether it, or an end of it, is marked {@code ~} or {@code %}: the true date is near. */
  public boolean approximate() {
    return has('~') || has('%');
  }

  private boolean has(char qualifier) {
    return text.indexOf(qualifier) >= 0;
  }

  /** The same date without qualifiers, for an interval at both ends, for a set in each date. */
  public Edtf unqualified() {
    return parse(CharMatcher.anyOf("?~%").removeFrom(text));
  }

  /** The moment of a date-time with an offset; empty for everything else. */
  public Optional<Instant> instant() {
    return Optional.ofNullable(instant);
  }

  /** The local time of a date-time with or without an offset. */
  public Optional<LocalDateTime> localDateTime() {
    return Optional.ofNullable(clock);
  }

  /** Whether it lists several dates of which one is meant. */
  public boolean isSet() {
    return precision() == Precision.SET;
  }

  /** Whether it has two ends, open and unknown ones among them. */
  public boolean isInterval() {
    return precision() == Precision.INTERVAL;
  }

  /**
   * The date at which an interval starts; empty if the start is open or unknown. A date that is not
   * an interval is its own start.
   */
  public Optional<Edtf> start() {
    return isInterval() ? part(text.substring(0, text.indexOf('/'))) : Optional.of(this);
  }

  /**
   * The date at which an interval ends; empty if the end is open or unknown. A date that is not an
   * interval is its own end.
   */
  public Optional<Edtf> end() {
    return isInterval() ? part(text.substring(text.indexOf('/') + 1)) : Optional.of(this);
  }

  private static Optional<Edtf> part(String part) {
    return part.isEmpty() || part.equals(OPEN) ? Optional.empty() : Optional.of(parse(part));
  }

  /**
   * Whether it is an interval with an open start, {@code ../2024-04}; an unknown one is not open.
   */
  public boolean hasOpenStart() {
    return text.startsWith(OPEN + "/");
  }

  /** Whether it is an interval with an open end, {@code 2023-10/..}; an unknown one is not open. */
  public boolean hasOpenEnd() {
    return text.endsWith("/" + OPEN);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Edtf that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text as it was read. */
  @Override
  public String toString() {
    return text;
  }
}
