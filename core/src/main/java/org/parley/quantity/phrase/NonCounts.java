package org.parley.quantity.phrase;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Digits that are not a count: parts of a date, a time, a label or a sum of money. */
final class NonCounts {
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
  private static final Range<BigDecimal> YEARS =
      Range.closed(BigDecimal.valueOf(1800), BigDecimal.valueOf(2099));

  private final Tokens tokens;

  NonCounts(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The end of the date, time or label whose digits start here; the same place if there is none.
   */
  int skip(int at) {
    int chain = endOfChain(at);
    if (chain > at + 1) {
      return chain;
    }
    return isLabel(at) || isDay(at) || isYear(at) ? at + 1 : at;
  }

  /** The end of digits joined by slashes or colons, or of three joined by dashes: 2024-10-01. */
  private int endOfChain(int at) {
    int end = at + 1;
    int links = 0;
    int dashes = 0;
    while (isLink(end)) {
      dashes += isDash(end) ? 1 : 0;
      links++;
      end += 2;
    }
    boolean isRange = links == 1 && dashes == 1;
    return links == 0 || isRange ? at : end;
  }

  private boolean isLink(int at) {
    CountToken sign = tokens.get(at);
    CountToken next = tokens.get(at + 1);
    return sign != null
        && next != null
        && sign.isTight()
        && next.isTight()
        && next.isNumber()
        && (sign.isSign('/') || sign.isSign(':') || isDash(at));
  }

  private boolean isDash(int at) {
    CountToken sign = tokens.get(at);
    return sign != null && sign.isDash();
  }

  /**
   * Whether it is a label such as "B-52", "100s" or "$5", or the minus of "-99", which a quantity
   * cannot represent.
   */
  private boolean isLabel(int at) {
    return isTightAnd(at + 1, Sense.Kind.PLURAL_ENDING) || isTied(at);
  }

  private boolean isTied(int at) {
    CountToken token = tokens.get(at);
    CountToken before = at == 0 ? null : tokens.get(at - 1);
    if (token == null || before == null || !token.isTight()) {
      return false;
    }
    boolean minus = before.isDash() && (at == 1 || !isNumber(at - 2));
    boolean tied = token.isHyphened() && !tokens.isAttached(before);
    return tied || minus || before.isCurrency();
  }

  /** Whether it is a day or an hour, or a year next to its month or the word "year". */
  boolean isPartOfDate(int at) {
    return endOfChain(at) > at || isDay(at) || (isYearNumber(at) && isSurelyYear(at));
  }

  private boolean isNumber(int at) {
    CountToken token = tokens.get(at);
    return token != null && (token.isNumber() || token.isSign('%') || token.isWord());
  }

  private boolean isDay(int at) {
    BigDecimal number = number(at);
    if (number == null || number.scale() > 0 || number.compareTo(LAST_DAY) > 0) {
      return false;
    }
    return isMonth(at - 1) || isMonth(behindDay(at)) || isFirstOfTwoDays(at);
  }

  /** The token behind the day, and behind the "th of" in "7th of". */
  private int behindDay(int at) {
    int end = isTightAnd(at + 1, Sense.Kind.ORDINAL_ENDING) ? at + 2 : at + 1;
    SenseMatch of = SenseMatch.find(tokens, end, Sense.Kind.YEAR_FOLLOWS);
    return of == null ? end : of.end();
  }

  private boolean isTightAnd(int at, Sense.Kind kind) {
    CountToken token = tokens.get(at);
    return token != null && token.isTight() && SenseMatch.find(tokens, at, kind) != null;
  }

  /** Whether it is the first of two days, as in "7–9 October". */
  private boolean isFirstOfTwoDays(int at) {
    boolean parted = isDash(at + 1) || SenseMatch.find(tokens, at + 1, Sense.Kind.TO) != null;
    return parted && number(at + 2) != null && isMonth(behindDay(at + 2));
  }

  private boolean isYear(int at) {
    return isYearNumber(at) && (isSurelyYear(at) || (yearWord(at) != null && !isWord(at + 1)));
  }

  private boolean isYearNumber(int at) {
    BigDecimal number = number(at);
    return number != null && number.scale() <= 0 && YEARS.contains(number) && !hasMarks(at);
  }

  private boolean isSurelyYear(int at) {
    SenseMatch word = yearWord(at);
    return isMonth(at - 1)
        || isBehindDay(at)
        || (word != null && (isMonth(at - 2) || word.sense().key().equals("always")))
        || SenseMatch.find(tokens, at + 1, Sense.Kind.YEAR_PRECEDES) != null;
  }

  private boolean hasMarks(int at) {
    CountToken token = tokens.get(at);
    return token == null || token.end() - token.start() != "2024".length();
  }

  /** Whether it follows a day, as in "October 7, 2023". */
  private boolean isBehindDay(int at) {
    CountToken before = at == 0 ? null : tokens.get(at - 1);
    int day = before != null && before.isSign(',') ? at - 2 : at - 1;
    return number(day) != null && isMonth(day - 1);
  }

  private @Nullable SenseMatch yearWord(int at) {
    return at == 0 ? null : SenseMatch.find(tokens, at - 1, Sense.Kind.YEAR_FOLLOWS);
  }

  private boolean isWord(int at) {
    CountToken token = tokens.get(at);
    return token != null && token.isWord();
  }

  private @Nullable BigDecimal number(int at) {
    CountToken token = at < 0 ? null : tokens.get(at);
    return token == null ? null : token.number();
  }

  private boolean isMonth(int at) {
    SenseMatch month = at < 0 ? null : SenseMatch.find(tokens, at, Sense.Kind.MONTH);
    return month != null
        && (!month.sense().key().equals("capital") || tokens.startsWithCapital(at));
  }
}
