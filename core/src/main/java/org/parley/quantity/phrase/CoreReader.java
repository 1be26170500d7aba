package org.parley.quantity.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.parley.quantity.Unit;

/** Reads a number, or a word for one, with its unit and without its modifiers. */
final class CoreReader {
  private final Tokens tokens;
  private final NonCounts dates;

  /** The token behind the last modifier. */
  private int modified = 0;

  CoreReader(Tokens tokens, NonCounts dates) {
    this.tokens = tokens;
    this.dates = dates;
  }

  /** Notes that a modifier ends before a token: the token is then not a year or a label. */
  void modifierEndsAt(int at) {
    modified = at;
  }

  /** A number or word with its unit; null if there is none here, or it is part of a date. */
  @Nullable Core read(int at, boolean joins) {
    Core core = readBare(at, joins);
    return core == null ? null : withUnit(core);
  }

  private @Nullable Core readBare(int at, boolean joins) {
    CountToken token = tokens.get(at);
    if (token == null) {
      return null;
    }
    if (token.isNumber()) {
      boolean isCount = dates.skip(at) == at || (isModified(at) && !dates.isPartOfDate(at));
      NumberReader.Result number = isCount ? NumberReader.read(tokens, at, joins) : null;
      return number == null ? null : Core.of(number);
    }
    return token.node() == null ? null : readWords(at, joins);
  }

  /** Whether a modifier comes before it, so that it is not a year or a label. */
  private boolean isModified(int at) {
    boolean modifier = at > 0 && SenseMatch.find(tokens, at - 1, Sense.Kind.BEFORE) != null;
    return modifier || (at > 0 && at == modified);
  }

  /** The longest reading of the words. */
  private @Nullable Core readWords(int at, boolean joins) {
    Core numbered = readNumbered(at);
    if (numbered != null) {
      return numbered;
    }
    NumberReader.Result number = NumberReader.read(tokens, at, joins);
    Core best = number == null ? null : Core.of(number);
    SenseMatch vague = longer(SenseMatch.find(tokens, at, Sense.Kind.VAGUE), unknown(at));
    best = vague == null || endsBefore(vague, best) ? best : Core.word(vague);
    SenseMatch zero = SenseMatch.find(tokens, at, Sense.Kind.ZERO);
    best = zero == null || endsBefore(zero, best) ? best : Core.zero(zero.end());
    SenseMatch nothing = SenseMatch.find(tokens, at, Sense.Kind.NOT_A_COUNT);
    return nothing == null || mayCount(nothing) || endsBefore(nothing, best) ? best : null;
  }

  /**
   * Whether a word may count: "one day" is a count in "at least one day"; "two thirds" never is.
   */
  private boolean mayCount(SenseMatch nothing) {
    return isModified(nothing.start()) && !nothing.sense().key().equals("always");
  }

  private static boolean endsBefore(SenseMatch match, @Nullable Core core) {
    return core != null && match.end() <= core.end();
  }

  /** The word "unknown", but not as the name of a number, as in "civilians 2, unknown 1". */
  private @Nullable SenseMatch unknown(int at) {
    SenseMatch unknown = SenseMatch.find(tokens, at, Sense.Kind.UNKNOWN);
    CountToken next = unknown == null ? null : tokens.get(unknown.end());
    return next != null && next.isNumber() ? null : unknown;
  }

  private static @Nullable SenseMatch longer(
      @Nullable SenseMatch first, @Nullable SenseMatch second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return second.end() > first.end() ? second : first;
  }

  /** An ordinal such as "No. 10". */
  private @Nullable Core readNumbered(int at) {
    SenseMatch numbered = SenseMatch.find(tokens, at, Sense.Kind.NUMBERED);
    BigDecimal number = numbered == null ? null : wholeNumber(numbered.end());
    return numbered == null || number == null || number.signum() == 0
        ? null
        : Core.number(numbered.end() + 1, number, Unit.ORDINAL);
  }

  private @Nullable BigDecimal wholeNumber(int at) {
    CountToken token = tokens.get(at);
    BigDecimal number = token == null ? null : token.number();
    return number != null && number.scale() <= 0 ? number : null;
  }

  private Core withUnit(Core core) {
    if (!core.unit().equals(Unit.COUNT)) {
      return core;
    }
    SenseMatch percent = SenseMatch.find(tokens, core.end(), Sense.Kind.PERCENT);
    if (percent != null) {
      return core.in(Unit.PERCENT, percent.end());
    }
    SenseMatch household = SenseMatch.find(tokens, core.end(), Sense.Kind.HOUSEHOLD);
    return household != null ? core.in(Unit.HOUSEHOLD, household.end()) : withCode(core);
  }

  /** A unit that is a code, "12 ucum:t": everything up to the next space. */
  private Core withCode(Core core) {
    CountToken first = tokens.get(core.end());
    if (core.isWord() || first == null || first.isTight()) {
      return core;
    }
    int end = core.end() + 1;
    for (CountToken token = tokens.get(end); token != null && token.isTight(); ) {
      token = tokens.get(++end);
    }
    while (tokens.endsSentence(end - 1)) {
      end--;
    }
    String code = end > core.end() ? tokens.textOf(core.end(), end) : "";
    return Unit.isCode(code) ? core.in(Unit.of(code), end) : core;
  }
}
