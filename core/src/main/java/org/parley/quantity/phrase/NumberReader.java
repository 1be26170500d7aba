package org.parley.quantity.phrase;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number in digits or in words: "1.5 million", "two hundred and fifty-one", "half a
 * dozen".
 *
 * <p>Number words add up from the large to the small and multiply what stands before them; this
 * holds for all languages that are read here, but for Arabic, whose ones stand before the tens. A
 * word for a thousand or more, such as the dual of Arabic or "полмиллиона", is its scale as well.
 */
final class NumberReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final long LEAST_SCALE = 1000;

  /** What a fraction may have below its line. */
  private static final ImmutableSet<BigDecimal> FRACTIONS =
      Stream.of(2, 4, 5, 8, 10).map(BigDecimal::valueOf).collect(ImmutableSet.toImmutableSet());

  private final Tokens tokens;
  private final boolean joins;
  private int at;

  /** What the scales so far make: the millions and thousands. */
  private BigDecimal total = BigDecimal.ZERO;

  /** What is being added up below the next scale; null while nothing is. */
  private @Nullable BigDecimal group;

  /** The largest number that may be added now. */
  private long room = Long.MAX_VALUE;

  private long lastScale = Long.MAX_VALUE;
  private int scales = 0;
  private BigDecimal factor = BigDecimal.ONE;
  private boolean isOrdinal = false;
  private boolean isAbout = false;

  private NumberReader(Tokens tokens, int start, boolean joins) {
    this.tokens = tokens;
    this.at = start;
    this.joins = joins;
  }

  /**
   * A number, as it stands in the text.
   *
   * @param end the token behind it
   * @param value the number
   * @param factor what its last word multiplies by: a million in "1.5 million", else 1
   * @param isPlain whether that word alone multiplies, so that it can hold for a range
   * @param isOrdinal whether it is a place in an order
   * @param isAbout whether a word such as "centaine" makes it a rough one
   */
  record Result(
      int end,
      BigDecimal value,
      BigDecimal factor,
      boolean isPlain,
      boolean isOrdinal,
      boolean isAbout) {}

  /**
   * Reads the number that starts at a token.
   *
   * @param joins whether "and" may stand inside it: "two hundred and fifty"
   * @return the number; null if none starts there, or none that a quantity can hold
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
    BigDecimal value = Figures.ifHeld(group == null ? total : total.add(group));
    boolean plain = scales == 0 || (scales == 1 && group == null);
    return value == null ? null : new Result(at, value, factor, plain, isOrdinal, isAbout);
  }

  private boolean readFirst() {
    Token token = tokens.get(at);
    if (token == null) {
      return false;
    }
    return token.isNumber() ? readDigits(token) : readFirstWord();
  }

  private boolean readDigits(Token token) {
    if (token.number() == null) {
      return false;
    }
    group = token.number();
    at++;
    readFraction();
    Token next = tokens.get(at);
    if (next != null && next.isTight() && next.node() != null) {
      readSuffix(next.node());
    }
    room = 0;
    return true;
  }

  /** "3 1/2", where the fraction has a finite number of decimals. */
  private void readFraction() {
    BigDecimal over = numberAt(at);
    BigDecimal under = numberAt(at + 2);
    boolean behindWhole = group != null && group.scale() <= 0;
    if (over != null && under != null && behindWhole && isFraction(over, under)) {
      group = requireNonNull(group).add(over.divide(under));
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
    Token token = tokens.get(index);
    return token == null ? null : token.number();
  }

  private void readSuffix(Vocabulary.Node node) {
    Sense suffix = node.sense(Sense.Kind.SUFFIX);
    if (suffix != null && !isSlash(at - 2) && !isSlash(at + 1)) {
      at++;
      times(suffix.value());
    } else if (node.sense(Sense.Kind.ORDINAL_ENDING) != null && isWhole()) {
      at++;
      isOrdinal = true;
    }
  }

  private boolean isWhole() {
    return group != null && group.scale() <= 0;
  }

  /** A slash beside "37K" makes the K a label: killed, in "37K/214W/13M". */
  private boolean isSlash(int index) {
    Token token = index < 0 ? null : tokens.get(index);
    return token != null && token.isSign('/');
  }

  private boolean readFirstWord() {
    Match article = Match.find(tokens, at, Sense.Kind.ARTICLE);
    int start = at;
    at = article == null ? at : article.end();
    if (readHalf() || readMultiplier() || (article == null && readAddend(false))) {
      return true;
    }
    at = start;
    return article != null && readAddend(false);
  }

  /** "half a million": the half makes sense only of what follows it. */
  private boolean readHalf() {
    Match half = Match.find(tokens, at, Sense.Kind.HALF);
    if (half == null) {
      return false;
    }
    int start = at;
    at = half.end();
    Match article = Match.find(tokens, at, Sense.Kind.ARTICLE);
    at = article == null ? at : article.end();
    group = HALF.multiply(BigDecimal.valueOf(half.sense().value()));
    if (readMultiplier()) {
      return true;
    }
    group = null;
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

  /** "1 million 200 thousand", and Arabic "42 ألفا و603". */
  private boolean readSmallerDigits(boolean joined) {
    BigDecimal number = scales > 0 && group == null ? numberAt(at) : null;
    if (number == null || !isSmaller(number, joined)) {
      return false;
    }
    group = number;
    room = 0;
    at++;
    return true;
  }

  private boolean isSmaller(BigDecimal number, boolean joined) {
    Match scale = Match.find(tokens, at + 1, Sense.Kind.SCALE);
    if (scale != null) {
      return scale.sense().value() < lastScale;
    }
    return joined
        && tokens.isUsual(Vocabulary.Habit.DIGITS_JOIN)
        && number.scale() <= 0
        && number.compareTo(BigDecimal.valueOf(lastScale)) < 0;
  }

  private boolean skipAnd() {
    Match and = Match.find(tokens, at, Sense.Kind.AND);
    if (and == null || and.sense().key().equals("apart")) {
      return false;
    }
    at = and.end();
    return true;
  }

  /** "two and a half", before a scale or at the end; "a million and a half". */
  private boolean readAndAHalf() {
    Match half = joins ? findAndAHalf() : null;
    if (half == null || (group == null ? scales != 1 : group.scale() > 0)) {
      return false;
    }
    if (group == null) {
      total = total.add(HALF.multiply(BigDecimal.valueOf(lastScale)));
    } else {
      group = group.add(HALF);
    }
    at = half.end();
    room = 0;
    return true;
  }

  private @Nullable Match findAndAHalf() {
    Match said = Match.find(tokens, at, Sense.Kind.AND_A_HALF);
    int start = at;
    boolean joined = said == null && skipAnd();
    Match article = joined ? Match.find(tokens, at, Sense.Kind.ARTICLE) : null;
    at = article == null ? at : article.end();
    Match half = joined ? Match.find(tokens, at, Sense.Kind.HALF) : said;
    at = start;
    return half;
  }

  private boolean readAddend(boolean joined) {
    Match word = Match.find(tokens, at, Sense.Kind.NUMBER);
    Match place = Match.find(tokens, at, Sense.Kind.ORDINAL);
    boolean ordinal = word == null || (place != null && place.end() > word.end());
    Match addend = ordinal ? place : word;
    if (addend == null
        || (joined && Match.find(tokens, addend.end(), Sense.Kind.HUNDRED) != null)) {
      return false; // "one hundred and two hundred" are two
    }
    return (fits(addend) || (joined && fitsBehindOnes(addend))) && add(addend, ordinal);
  }

  private boolean fits(Match addend) {
    long value = addend.sense().value();
    return value <= room && (value > 0 || isFirst()) && (value < LEAST_SCALE || group == null);
  }

  /** Arabic: "five and twenty". */
  private boolean fitsBehindOnes(Match addend) {
    long value = addend.sense().value();
    return tokens.isUsual(Vocabulary.Habit.ONES_FIRST)
        && group != null
        && value >= 20
        && value < 100
        && group.remainder(BigDecimal.valueOf(100)).compareTo(BigDecimal.TEN) < 0
        && group.signum() > 0;
  }

  private boolean isFirst() {
    return group == null && scales == 0;
  }

  private boolean add(Match addend, boolean ordinal) {
    BigDecimal value = BigDecimal.valueOf(addend.sense().value());
    if (addend.sense().value() >= LEAST_SCALE) {
      addScaled(addend.sense().value());
    } else {
      group = group == null ? value : group.add(value);
      room = Math.min(addend.sense().room(), Math.max(room, 0));
    }
    at = addend.end();
    isOrdinal = ordinal;
    isAbout |= addend.sense().quantifier() != null;
    return true;
  }

  private void addScaled(long value) {
    total = total.add(BigDecimal.valueOf(value));
    lastScale = LEAST_SCALE;
    while (value / LEAST_SCALE >= lastScale) {
      lastScale *= LEAST_SCALE;
    }
    room = lastScale - 1;
    scales++;
  }

  private boolean readMultiplier() {
    if (!isAllowedHere()) {
      return false;
    }
    Match scale = Match.find(tokens, at, Sense.Kind.SCALE);
    if (scale != null && readScale(scale)) {
      return true;
    }
    Match hundred = Match.find(tokens, at, Sense.Kind.HUNDRED);
    if (hundred != null && isBelow(100) && (group != null || scales == 0)) {
      return multiply(hundred, hundred.sense().room());
    }
    Match dozen = Match.find(tokens, at, Sense.Kind.DOZEN);
    return dozen != null && isBelow(1000) && scales == 0 && multiply(dozen, 0);
  }

  /** A word that alone means something else is a multiplier only behind a number. */
  private boolean isAllowedHere() {
    return group != null
        || scales > 0
        || (Match.find(tokens, at, Sense.Kind.NUMBER) == null
            && (Match.find(tokens, at, Sense.Kind.VAGUE) == null || isOneOfMany()));
  }

  /** Whether "thousands" means one thousand here: "более тысячи". */
  private boolean isOneOfMany() {
    return at > 0 && Match.find(tokens, at - 1, Sense.Kind.ONE_FOLLOWS) != null;
  }

  private boolean isBelow(long limit) {
    return group == null || group.compareTo(BigDecimal.valueOf(limit)) < 0;
  }

  private boolean multiply(Match multiplier, long roomAfter) {
    times(multiplier.sense().value());
    at = multiplier.end();
    room = roomAfter;
    isAbout |= multiplier.sense().quantifier() != null;
    return true;
  }

  private void times(long by) {
    BigDecimal multiplier = BigDecimal.valueOf(by);
    factor = factor.multiply(multiplier);
    group = group == null ? multiplier : group.multiply(multiplier);
  }

  private boolean readScale(Match scale) {
    long by = scale.sense().value();
    BigDecimal multiplier = BigDecimal.valueOf(by);
    if (by > lastScale && lastScale == 1000 && scales == 1) {
      // "three thousand million": the thousands are thousands of the millions
      total = (group == null ? total : total.add(group)).multiply(multiplier);
    } else if (by < lastScale && (group != null || scales == 0)) {
      total = total.add((group == null ? BigDecimal.ONE : group).multiply(multiplier));
    } else {
      return false;
    }
    factor = factor.multiply(multiplier);
    group = null;
    lastScale = by;
    room = by - 1;
    scales++;
    at = scale.end();
    return true;
  }
}
