package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.time.phrase.SlotReader.Filled;

/** Reads a time of the day, in minutes from midnight: 03:30, 3:30 pm, 3 p.m., 3pm. */
final class ClockReader {
  /** The separator of hours and minutes. */
  static final String COLON = ":";

  private static final int MINUTES = 60;
  private static final int NOON = 12;

  private final DateWords words;
  private final ImmutableList<DateToken> tokens;

  ClockReader(DateWords words, ImmutableList<DateToken> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  Optional<Filled> read(int from, int end) {
    DateToken hour = tokens.get(from);
    if (!hour.isNumber() || hour.digits() > 2) {
      return Optional.empty();
    }
    if (!hour.word().isEmpty()) {
      return inHalf(hour, 0, hour.word(), from, from + 1);
    }
    if (from + 2 < end && isMinutes(from + 1)) {
      return withMinutes(from, end);
    }
    return from + 1 < end
        ? inHalf(hour, 0, tokens.get(from + 1).word(), from, from + 2)
        : Optional.empty();
  }

  private boolean isMinutes(int colon) {
    DateToken minute = tokens.get(colon + 1);
    return tokens.get(colon).word().equals(COLON)
        && minute.digits() == 2
        && minute.number() < MINUTES;
  }

  private Optional<Filled> withMinutes(int from, int end) {
    DateToken hour = tokens.get(from);
    DateToken minute = tokens.get(from + 2);
    if (!minute.word().isEmpty()) {
      return inHalf(hour, minute.number(), minute.word(), from, from + 3);
    }
    Optional<Filled> half =
        from + 3 < end
            ? inHalf(hour, minute.number(), tokens.get(from + 3).word(), from, from + 4)
            : Optional.empty();
    return half.or(() -> at(hour.number(), minute.number(), from, from + 3));
  }

  private Optional<Filled> inHalf(DateToken hour, int minute, String word, int from, int to) {
    return words
        .meaning(word, Slot.HALF)
        .filter(half -> hour.number() >= 1 && hour.number() <= NOON)
        .flatMap(half -> at(hour.number() % NOON + half * NOON, minute, from, to));
  }

  private static Optional<Filled> at(int hour, int minute, int from, int to) {
    return hour < 2 * NOON
        ? Optional.of(new Filled(Slot.TIME, hour * MINUTES + minute, from, to))
        : Optional.empty();
  }
}
