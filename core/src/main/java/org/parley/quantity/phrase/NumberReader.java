package org.parley.quantity.phrase;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number in digits or in words: "1.5 million", "two hundred and fifty-one", "half a
 * dozen".
 *
 * <p>It finds the words; a {@link NumberSum} decides which of them form a number. This works for
 * all supported languages except Arabic, which puts the ones before the tens.
 */
final class NumberReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The denominators that a fraction may have. */
  private static final ImmutableSet<BigDecimal> FRACTIONS =
      Stream.of(2, 4, 5, 8, 10).map(BigDecimal::valueOf).collect(ImmutableSet.toImmutableSet());

  private final Tokens tokens;
  private final boolean joins;
  private final NumberSum sum = new NumberSum();
  private int at;
  private boolean isOrdinal = false;
  private boolean isAbout = false;

  private NumberReader(Tokens tokens, int start, boolean joins) {
    this.tokens = tokens;
    this.at = start;
    this.joins = joins;
  }

  /**
   * A number, as read from the text.
   *
   * @param end the token behind it
   * @param value the number
   * @param factor the multiplier of its last word, if it can apply to a range: a million in "1.5
   *     million"; else 1
   * @param isOrdinal whether it is an ordinal
   * @param isAbout whether a word such as "centaine" makes it approximate
   */
  record Result(int end, BigDecimal value, BigDecimal factor, boolean isOrdinal, boolean isAbout) {}

  /**
   * Reads the number that starts at a token.
   *
   * @param joins whether "and" may be part of it: "two hundred and fifty"
   * @return the number; null if none starts there, or a quantity cannot represent it
   */
  static @Nullable Result read(Tokens tokens, int start, boolean joins) {
    NumberReader reader = new NumberReader(tokens, start, joins);
    if (!reader.readFirst()) {
      return null;
    }
    boolean more = true;
    while (more && !reader.isOrdinal) {
      more = reader.readMore();
    }
    return reader.number();
  }

  private @Nullable Result number() {
    BigDecimal value = sum.value();
    return value == null ? null : new Result(at, value, sum.factor(), isOrdinal, isAbout);
  }

  private boolean readFirst() {
    CountToken token = tokens.get(at);
    if (token == null) {
      return false;
    }
    return token.isNumber() ? readDigits(token) : readFirstWord();
  }

  private boolean readDigits(CountToken token) {
    if (token.number() == null) {
      return false;
    }
    sum.begin(token.number());
    at++;
    readFraction();
    CountToken next = tokens.get(at);
    if (next != null && next.isTight() && next.node() != null) {
      readSuffix(next.node());
    }
    return true;
  }

  /** Reads a fraction such as "3 1/2", if it has a finite number of decimals. */
  private void readFraction() {
    BigDecimal over = numberAt(at);
    BigDecimal under = numberAt(at + 2);
    if (over != null && under != null && sum.endsWhole() && isFraction(over, under)) {
      sum.addFraction(over.divide(under));
      at += 3;
    }
  }

  private boolean isFraction(BigDecimal over, BigDecimal under) {
    return isSlash(at + 1)
        && !isSlash(at + 3)
        && FRACTIONS.contains(under)
        && over.signum() > 0
        && over.compareTo(under) < 0;
  }

  private @Nullable BigDecimal numberAt(int index) {
    CountToken token = tokens.get(index);
    return token == null ? null : token.number();
  }

  private void readSuffix(Vocabulary.Node node) {
    Sense suffix = node.sense(Sense.Kind.SUFFIX);
    if (suffix != null && !isSlash(at - 2) && !isSlash(at + 1)) {
      sum.times(suffix.value(), 0);
      at++;
    } else if (node.sense(Sense.Kind.ORDINAL_ENDING) != null && sum.endsWhole()) {
      at++;
      isOrdinal = true;
    }
  }

  /** A slash beside "37K" makes the K a label: killed, in "37K/214W/13M". */
  private boolean isSlash(int index) {
    CountToken token = index < 0 ? null : tokens.get(index);
    return token != null && token.isSign('/');
  }

  private boolean readFirstWord() {
    int start = at;
    boolean article = skip(SenseMatch.find(tokens, at, Sense.Kind.ARTICLE));
    if (readHalf() || readMultiplier() || (!article && readAddend(false))) {
      return true;
    }
    at = start;
    return article && readAddend(false);
  }

  private boolean skip(@Nullable SenseMatch words) {
    at = words == null ? at : words.end();
    return words != null;
  }

  /** Reads "half a million": a half is read only with the words after it. */
  private boolean readHalf() {
    int start = at;
    SenseMatch half = SenseMatch.find(tokens, at, Sense.Kind.HALF);
    if (half == null) {
      return false;
    }
    at = half.end();
    skip(SenseMatch.find(tokens, at, Sense.Kind.ARTICLE));
    sum.begin(HALF.multiply(BigDecimal.valueOf(half.sense().value())));
    if (readMultiplier()) {
      return true;
    }
    sum.begin(null);
    at = start;
    return false;
  }

  private boolean readMore() {
    if (readMultiplier() || readAndAHalf()) {
      return true;
    }
    int start = at;
    boolean joined = skipAnd();
    if ((!joined || joins) && (readAddend(joined) || readSmallerDigits(joined))) {
      return true;
    }
    at = start;
    return false;
  }

  /**
   * Reads smaller numbers that follow, as in "1 million 200 thousand" and Arabic "42 ألفا و603".
   */
  private boolean readSmallerDigits(boolean joined) {
    BigDecimal number = numberAt(at);
    if (number == null) {
      return false;
    }
    SenseMatch scale = SenseMatch.find(tokens, at + 1, Sense.Kind.SCALE);
    boolean fits =
        scale == null
            ? isJoined(number, joined) && sum.addDigits(number, 0)
            : sum.addDigits(number, scale.sense().value() + 1);
    at += fits ? 1 : 0;
    return fits;
  }

  private boolean isJoined(BigDecimal number, boolean joined) {
    return joined
        && tokens.isUsual(Vocabulary.Habit.DIGITS_JOIN)
        && number.scale() <= 0
        && sum.isBelowScale(number);
  }

  private boolean skipAnd() {
    SenseMatch and = SenseMatch.find(tokens, at, Sense.Kind.AND);
    return and != null && !and.sense().key().equals("apart") && skip(and);
  }

  private boolean readAndAHalf() {
    SenseMatch half = joins ? findAndAHalf() : null;
    return half != null && sum.addHalf() && skip(half);
  }

  private @Nullable SenseMatch findAndAHalf() {
    SenseMatch said = SenseMatch.find(tokens, at, Sense.Kind.AND_A_HALF);
    int start = at;
    boolean joined = said == null && skipAnd();
    if (joined) {
      skip(SenseMatch.find(tokens, at, Sense.Kind.ARTICLE));
    }
    SenseMatch half = joined ? SenseMatch.find(tokens, at, Sense.Kind.HALF) : said;
    at = start;
    return half;
  }

  private boolean readAddend(boolean joined) {
    SenseMatch word = SenseMatch.find(tokens, at, Sense.Kind.NUMBER);
    SenseMatch place = SenseMatch.find(tokens, at, Sense.Kind.ORDINAL);
    boolean ordinal = word == null || (place != null && place.end() > word.end());
    SenseMatch addend = ordinal ? place : word;
    if (addend == null || !fits(addend, joined)) {
      return false;
    }
    isOrdinal = ordinal;
    isAbout |= addend.sense().quantifier() != null;
    return skip(addend);
  }

  private boolean fits(SenseMatch addend, boolean joined) {
    Sense sense = addend.sense();
    if (joined && SenseMatch.find(tokens, addend.end(), Sense.Kind.HUNDRED) != null) {
      return false; // "one hundred and two hundred" are two
    }
    return sum.add(sense.value(), sense.room())
        || (joined
            && tokens.isUsual(Vocabulary.Habit.ONES_FIRST)
            && sum.addBehindOnes(sense.value(), sense.room()));
  }

  private boolean readMultiplier() {
    if (!isAllowedHere()) {
      return false;
    }
    SenseMatch scale = SenseMatch.find(tokens, at, Sense.Kind.SCALE);
    if (scale != null && sum.timesScale(scale.sense().value())) {
      return skip(scale);
    }
    SenseMatch hundred = SenseMatch.find(tokens, at, Sense.Kind.HUNDRED);
    if (hundred != null && sum.timesHundred(hundred.sense().value(), hundred.sense().room())) {
      isAbout |= hundred.sense().quantifier() != null;
      return skip(hundred);
    }
    SenseMatch dozen = SenseMatch.find(tokens, at, Sense.Kind.DOZEN);
    if (dozen != null && sum.timesDozen(dozen.sense().value())) {
      isAbout |= dozen.sense().quantifier() != null;
      return skip(dozen);
    }
    return false;
  }

  /** Whether a word with another meaning may be a multiplier: only behind a number. */
  private boolean isAllowedHere() {
    return !sum.isEmpty()
        || (SenseMatch.find(tokens, at, Sense.Kind.NUMBER) == null
            && (SenseMatch.find(tokens, at, Sense.Kind.VAGUE) == null || isOneOfMany()));
  }

  /** Whether "thousands" means one thousand here: "более тысячи". */
  private boolean isOneOfMany() {
    return at > 0 && SenseMatch.find(tokens, at - 1, Sense.Kind.ONE_FOLLOWS) != null;
  }
}
