package org.parley.time;

import static org.parley.Requirement.refused;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;

/**
 * The time of an event or a statement: the date, as precise as it is known, and the words it comes
 * from.
 *
 * <p>News dates are usually relative. "Tuesday" is a date only together with the day that it was
 * written on, so the words and that day are kept beside the date read from them, and a reader can
 * check the result. {@link org.parley.time.phrase.RelativeDates} reads such words.
 *
 * <pre>{@code
 * When early = When.builder()
 *     .edtf(Edtf.parse("2024-10-02"))
 *     .stated("early Wednesday")
 *     .anchor(LocalDate.of(2024, 10, 2))
 *     .dayPart(DayPart.EARLY)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract class When {
  When() {}

  /** The date, no sharper than the report makes it. */
  public abstract Edtf edtf();

  /** The words as stated, for example "last month"; not blank. */
  public abstract Optional<String> stated();

  /**
   * The day that the words are relative to, usually that of publication; stated and never guessed.
   */
  public abstract Optional<LocalDate> anchor();

  /** The part of the day, for a single day only. */
  public abstract Optional<DayPart> dayPart();

  /** The hours where they are stated, for a single day only. */
  public abstract Optional<Hours> hours();

  /** The first day that it can mean; empty if the start is open or unknown. */
  public Optional<LocalDate> earliest() {
    return edtf().earliest();
  }

  /** The last day that it can mean; empty if the end is open or unknown. */
  public Optional<LocalDate> latest() {
    return edtf().latest();
  }

  /** The first moment that it can mean, by the clock of the place; empty if the start is open. */
  public Optional<LocalDateTime> firstMoment() {
    LocalTime from = hours().map(Hours::from).orElse(LocalTime.MIN);
    return edtf().localDateTime().or(() -> earliest().map(day -> day.atTime(from)));
  }

  /** The last moment that it can mean, by the clock of the place; empty if the end is open. */
  public Optional<LocalDateTime> lastMoment() {
    return edtf().localDateTime().or(() -> latest().map(this::endOf));
  }

  private LocalDateTime endOf(LocalDate day) {
    if (hours().isEmpty()) {
      return day.atTime(LocalTime.MAX);
    }
    Hours window = hours().get();
    boolean overnight = !window.to().isAfter(window.from());
    return day.atTime(window.to()).plusDays(overnight ? 1 : 0).minusNanos(1);
  }

  /** The precision of the date. */
  public Precision precision() {
    return edtf().precision();
  }

  @Value.Check
  void check() {
    if (stated().filter(String::isBlank).isPresent()) {
      throw refused("the stated words must not be blank", "stated", stated().get());
    }
    if (precision() != Precision.DAY) {
      dayPart().ifPresent(part -> refuse("a day part must come with", "dayPart=" + part));
      hours().ifPresent(hours -> refuse("hours must come with", "hours=" + hours));
    }
  }

  private void refuse(String rule, String part) {
    throw new IllegalArgumentException(rule + " a single day, got edtf=" + edtf() + ", " + part);
  }

  /**
   * A date without more, read by {@link Edtf#parse}.
   *
   * @throws IllegalArgumentException if the text is not an EDTF date that this library reads
   */
  public static When of(String edtf) {
    return builder().edtf(Edtf.parse(edtf)).build();
  }

  /** A single day without more. */
  public static When on(LocalDate date) {
    return builder().edtf(Edtf.of(date)).build();
  }

  /** A builder; the date is required. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link When}.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing, if
   * the stated words are blank, or if a part of the day or hours are given without a single day.
   */
  public static final class Builder extends ImmutableWhen.Builder {
    Builder() {}
  }
}
