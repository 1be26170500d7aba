package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Reads a value of a kind at a place of the tokens. */
final class SlotReader {
  /** A value and the place behind its last token. */
  record Filled(Slot slot, int value, int from, int to) {}

  private static final int ORDINAL_SUFFIX = 0;
  private static final int DECADE_SUFFIX = 1;
  private static final int TENS = 20;

  private final DateWords words;
  private final ImmutableList<DateToken> tokens;

  SlotReader(DateWords words, ImmutableList<DateToken> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  Optional<Filled> read(Slot slot, int from, int end) {
    return from < end ? readOne(slot, from, end) : Optional.empty();
  }

  private Optional<Filled> readOne(Slot slot, int from, int end) {
    return switch (slot) {
      case NUMBER -> number(from, end);
      case ORDINAL -> ordinal(from, end);
      case DAY -> number(slot, from, 1, 2).or(() -> ordinal(from, end)).flatMap(this::day);
      case INT -> number(slot, from, 1, 2);
      case YEAR -> number(slot, from, 4, 4);
      case DECADE -> decade(from);
      case TIME -> new ClockReader(words, tokens).read(from, end);
      default -> meaning(slot, from);
    };
  }

  private Optional<Filled> meaning(Slot slot, int from) {
    DateToken token = tokens.get(from);
    return token.isWord()
        ? words.meaning(token.word(), slot).map(value -> new Filled(slot, value, from, from + 1))
        : Optional.empty();
  }

  private Optional<Filled> number(Slot slot, int from, int fewest, int most) {
    DateToken token = tokens.get(from);
    return token.isBare(fewest, most)
        ? Optional.of(new Filled(slot, token.number(), from, from + 1))
        : Optional.empty();
  }

  private Optional<Filled> number(int from, int end) {
    return number(Slot.NUMBER, from, 1, 4)
        .or(() -> joined(Slot.NUMBER, from, end))
        .or(() -> meaning(Slot.NUMBER, from));
  }

  private Optional<Filled> ordinal(int from, int end) {
    return suffixed(from, ORDINAL_SUFFIX, 2)
        .map(number -> new Filled(Slot.ORDINAL, number, from, from + 1))
        .or(() -> joined(Slot.ORDINAL, from, end))
        .or(() -> meaning(Slot.ORDINAL, from))
        .flatMap(this::day);
  }

  /** A number such as "twenty-one" or "twenty-first", with or without the dash. */
  private Optional<Filled> joined(Slot slot, int from, int end) {
    boolean dashed = from + 1 < end && tokens.get(from + 1).word().equals("-");
    int last = from + (dashed ? 2 : 1);
    if (last >= end) {
      return Optional.empty();
    }
    Optional<Filled> tens = meaning(Slot.NUMBER, from).filter(one -> one.value() >= TENS);
    Optional<Filled> ones = meaning(slot, last).filter(one -> one.value() < 10);
    return tens.flatMap(
        ten -> ones.map(one -> new Filled(slot, ten.value() + one.value(), from, last + 1)));
  }

  private Optional<Filled> day(Filled number) {
    return number.value() >= 1 && number.value() <= 31 ? Optional.of(number) : Optional.empty();
  }

  private Optional<Filled> decade(int from) {
    return suffixed(from, DECADE_SUFFIX, 4)
        .filter(year -> year % 10 == 0)
        .map(year -> new Filled(Slot.DECADE, year, from, from + 1));
  }

  private Optional<Integer> suffixed(int from, int suffix, int mostDigits) {
    DateToken token = tokens.get(from);
    return words
        .meaning(token.word(), Slot.SUFFIX)
        .filter(kind -> kind == suffix && token.isNumber() && token.digits() <= mostDigits)
        .map(kind -> token.number());
  }
}
