package org.parley.quantity.phrase;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;

/**
 * Finds the quantities of a text from left to right; each word is looked at a bounded number of
 * times.
 */
final class CountParser {
  private static final int MOST_MODIFIERS = 4;
  private static final int MOST_LABEL_WORDS = 3;

  private final Tokens tokens;
  private final Dates dates;
  private final Changes changes;
  private final List<Found> found = new ArrayList<>();

  /** The token behind the last modifier. */
  private int modified = 0;

  /** Whether the last number was the old one of a change. */
  private boolean changeStarted = false;

  CountParser(Tokens tokens) {
    this.tokens = tokens;
    this.dates = new Dates(tokens);
    this.changes = new Changes(tokens);
  }

  /**
   * A quantity by its tokens.
   *
   * @param start the first token
   * @param end the token behind the last
   * @param labelStart where its label can start: {@code end}, or before a modifier that stands
   *     behind the label
   * @param quantity the quantity
   * @param vague what its words mean to a lexicon; null if it has a number
   */
  record Found(
      int start, int end, int labelStart, Quantity quantity, @Nullable VaguePhrase vague) {}

  List<Found> parse() {
    int at = 0;
    while (at < tokens.size()) {
      Found next = findAt(at);
      if (next == null) {
        at = skip(at);
      } else {
        found.add(next);
        at = next.end();
      }
    }
    return found;
  }

  private int skip(int at) {
    Match words = Match.find(tokens, at, Sense.Kind.NOT_A_COUNT);
    if (words != null) {
      return words.end();
    }
    Token token = requireNonNull(tokens.get(at));
    changeStarted &= !token.isSign('.') && !token.isSign(';');
    return token.isNumber() ? behindScale(Math.max(at + 1, dates.skip(at))) : at + 1;
  }

  /** The "million" of "$5 million" is no million by itself. */
  private int behindScale(int at) {
    Match scale = Match.find(tokens, at, Sense.Kind.SCALE);
    return scale == null ? at : scale.end();
  }

  private @Nullable Found findAt(int start) {
    Token token = requireNonNull(tokens.get(start));
    if ((token.node() == null && !token.isNumber()) || changes.leadOn(start, changeStarted)) {
      return null;
    }
    PhraseBuilder phrase = new PhraseBuilder(tokens, start);
    int at = readModifiers(phrase, start);
    Core first = readRangeOpener(phrase, at);
    if (first == null && (at > start || Match.find(tokens, at, Sense.Kind.FROM) != null)) {
      phrase = new PhraseBuilder(tokens, start); // "some" may be a word of its own, or open one
      first = readCore(start, true);
    }
    if (first == null) {
      return null;
    }
    phrase.first(first);
    readSecond(phrase);
    readEnd(phrase);
    changeStarted = changes.startHere(start);
    return phrase.build();
  }

  private int readModifiers(PhraseBuilder phrase, int start) {
    int at = start;
    for (int i = 0; i < MOST_MODIFIERS; i++) {
      Match modifier = modifierAt(at);
      if (modifier == null || !phrase.modify(requireNonNull(modifier.sense().quantifier()))) {
        return at;
      }
      at = modifier.end();
      modified = at;
    }
    return at;
  }

  /** A modifier, unless it is the beginning of a vague word: Spanish "unos" of "unos pocos". */
  private @Nullable Match modifierAt(int at) {
    Match modifier = Match.find(tokens, at, Sense.Kind.BEFORE);
    Match vague = modifier == null ? null : Match.find(tokens, at, Sense.Kind.VAGUE);
    return modifier == null || (vague != null && modifier.end() < vague.end()) ? null : modifier;
  }

  /** The first number, behind "between" or "from" only if a second one follows. */
  private @Nullable Core readRangeOpener(PhraseBuilder phrase, int at) {
    Match between = Match.find(tokens, at, Sense.Kind.BETWEEN);
    Match from = between == null ? Match.find(tokens, at, Sense.Kind.FROM) : between;
    if (from == null) {
      return readCore(at, true);
    }
    if (between == null && changes.areToldBefore(at)) {
      return null;
    }
    Core range = readOpenedRange(phrase, from, true);
    return range == null ? readOpenedRange(phrase, from, false) : range;
  }

  private @Nullable Core readOpenedRange(PhraseBuilder phrase, Match opener, boolean joins) {
    Core low = readCore(behindApproximately(opener.end()), joins);
    Match parting = low == null ? null : findParting(opener.sense().kind(), low.end());
    if (low == null || parting == null) {
      return null;
    }
    Core high = readCore(behindApproximately(parting.end()), true);
    return high != null && phrase.second(low, high) ? low : null;
  }

  private @Nullable Match findParting(Sense.Kind opener, int at) {
    if (opener == Sense.Kind.FROM) {
      return Match.find(tokens, at, Sense.Kind.TO);
    }
    Match and = Match.find(tokens, at, Sense.Kind.AND);
    return and == null ? Match.find(tokens, at, Sense.Kind.BETWEEN_TO) : and;
  }

  private int behindApproximately(int at) {
    Match modifier = Match.find(tokens, at, Sense.Kind.BEFORE);
    return modifier != null && modifier.sense().quantifier() == Quantifier.APPROXIMATELY
        ? modifier.end()
        : at;
  }

  /** A number or word with its unit; null if there is none here, or it is part of a date. */
  private @Nullable Core readCore(int at, boolean joins) {
    Core core = readBareCore(at, joins);
    return core == null ? null : withUnit(core);
  }

  private @Nullable Core readBareCore(int at, boolean joins) {
    Token token = tokens.get(at);
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

  /** Whether a modifier stands before it, so that it is no year or label. */
  private boolean isModified(int at) {
    boolean modifier = at > 0 && Match.find(tokens, at - 1, Sense.Kind.BEFORE) != null;
    return modifier || (at > 0 && at == modified);
  }

  /** The longest of the things that words can be. */
  private @Nullable Core readWords(int at, boolean joins) {
    Core numbered = readNumbered(at);
    if (numbered != null) {
      return numbered;
    }
    NumberReader.Result number = NumberReader.read(tokens, at, joins);
    Core best = number == null ? null : Core.of(number);
    Match vague = longer(Match.find(tokens, at, Sense.Kind.VAGUE), unknown(at));
    best = vague == null || endsBefore(vague, best) ? best : Core.word(vague);
    Match zero = Match.find(tokens, at, Sense.Kind.ZERO);
    best = zero == null || endsBefore(zero, best) ? best : Core.zero(zero.end());
    Match nothing = Match.find(tokens, at, Sense.Kind.NOT_A_COUNT);
    return nothing == null || isModified(at) || endsBefore(nothing, best) ? best : null;
  }

  private static boolean endsBefore(Match match, @Nullable Core core) {
    return core != null && match.end() <= core.end();
  }

  /** "unknown", but not as the name of a number, in "civilians 2, unknown 1". */
  private @Nullable Match unknown(int at) {
    Match unknown = Match.find(tokens, at, Sense.Kind.UNKNOWN);
    Token next = unknown == null ? null : tokens.get(unknown.end());
    return next != null && next.isNumber() ? null : unknown;
  }

  private static @Nullable Match longer(@Nullable Match first, @Nullable Match second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return second.end() > first.end() ? second : first;
  }

  /** "No. 10": a place in an order. */
  private @Nullable Core readNumbered(int at) {
    Match numbered = Match.find(tokens, at, Sense.Kind.NUMBERED);
    BigDecimal number = numbered == null ? null : wholeNumber(numbered.end());
    return numbered == null || number == null || number.signum() == 0
        ? null
        : Core.number(numbered.end() + 1, number, Unit.ORDINAL);
  }

  private @Nullable BigDecimal wholeNumber(int at) {
    Token token = tokens.get(at);
    BigDecimal number = token == null ? null : token.number();
    return number != null && number.scale() <= 0 ? number : null;
  }

  private Core withUnit(Core core) {
    if (!core.unit().equals(Unit.COUNT)) {
      return core;
    }
    Match percent = Match.find(tokens, core.end(), Sense.Kind.PERCENT);
    if (percent != null) {
      return core.in(Unit.PERCENT, percent.end());
    }
    Match household = Match.find(tokens, core.end(), Sense.Kind.HOUSEHOLD);
    return household != null ? core.in(Unit.HOUSEHOLD, household.end()) : withCode(core);
  }

  /** A unit that is a code, "12 ucum:t": all that stands there without a space. */
  private Core withCode(Core core) {
    Token first = tokens.get(core.end());
    if (core.isWord() || first == null || first.isTight()) {
      return core;
    }
    int end = core.end() + 1;
    for (Token token = tokens.get(end); token != null && token.isTight(); ) {
      token = tokens.get(++end);
    }
    while (tokens.endsSentence(end - 1)) {
      end--;
    }
    String code = end > core.end() ? tokens.textOf(core.end(), end) : "";
    return Unit.isCode(code) ? core.in(Unit.of(code), end) : core;
  }

  private void readSecond(PhraseBuilder phrase) {
    if (!phrase.hasSecond()) {
      readUpperBound(phrase);
    }
    if (!phrase.hasSecond()) {
      readRange(phrase);
    }
  }

  /** "150–180", "150 to 180", "hundreds, perhaps thousands". */
  private void readRange(PhraseBuilder phrase) {
    int parted = changes.startHere(phrase.start()) ? -1 : behindParting(phrase.end());
    if (parted < 0) {
      return;
    }
    Core second = readCore(behindApproximately(parted), true);
    if (second != null) {
      phrase.second(phrase.first(), second);
    }
  }

  /** Behind what parts the two ends of a range; -1 if nothing does. */
  private int behindParting(int at) {
    Token token = tokens.get(at);
    if (token == null || Match.find(tokens, at, Sense.Kind.AFTER) != null) {
      return -1;
    }
    if (token.isDash()) {
      return at + 1;
    }
    if (token.isHyphened() && tokens.isUsual(Vocabulary.Habit.HYPHEN_RANGE)) {
      return at;
    }
    int start = token.isSign(',') ? at + 1 : at;
    Match to = start > at ? null : Match.find(tokens, at, Sense.Kind.TO);
    Match perhaps = Match.find(tokens, to == null ? start : to.end(), Sense.Kind.PERHAPS);
    if (to == null && perhaps == null) {
      return -1;
    }
    return perhaps == null ? requireNonNull(to).end() : perhaps.end();
  }

  /** "at least 13 and as many as 46". */
  private void readUpperBound(PhraseBuilder phrase) {
    if (phrase.quantifier() != Quantifier.AT_LEAST) {
      return;
    }
    int at = behindAnd(phrase.end());
    Match bound = Match.find(tokens, at, Sense.Kind.BEFORE);
    if (bound != null && bound.sense().quantifier() == Quantifier.AT_MOST) {
      Core second = readCore(bound.end(), true);
      if (second != null) {
        phrase.upperBound(second);
      }
    }
  }

  private int behindAnd(int start) {
    Token token = tokens.get(start);
    int at = token != null && token.isSign(',') ? start + 1 : start;
    Match and = Match.find(tokens, at, Sense.Kind.AND);
    Match but = Match.find(tokens, at, Sense.Kind.PERHAPS);
    return and != null ? and.end() : but != null ? but.end() : at;
  }

  private void readEnd(PhraseBuilder phrase) {
    Match direct = modifierBehind(phrase.end());
    Match modifier = direct == null ? modifierBehindLabel(phrase.end()) : direct;
    if (modifier != null && phrase.modify(requireNonNull(modifier.sense().quantifier()))) {
      phrase.extendTo(modifier);
    }
    readBest(phrase);
  }

  /** A modifier behind up to three words, unless it belongs to a number of its own. */
  private @Nullable Match modifierBehindLabel(int start) {
    for (int at = start + 1; at <= start + MOST_LABEL_WORDS && isLabelWord(at - 1); at++) {
      Match modifier = Match.find(tokens, at, Sense.Kind.AFTER_LABEL);
      if (modifier != null) {
        return readCore(modifier.end(), true) == null ? modifier : null;
      }
    }
    return null;
  }

  private boolean isLabelWord(int at) {
    Token token = tokens.get(at);
    return token != null && token.isWord() && token.node() == null;
  }

  /** Behind a comma only if it is no single word: "200, possibly more". */
  private @Nullable Match modifierBehind(int at) {
    Token token = tokens.get(at);
    boolean comma = token != null && token.isSign(',');
    Match modifier = Match.find(tokens, comma ? at + 1 : at, Sense.Kind.AFTER);
    boolean oneWord = modifier != null && modifier.end() == modifier.start() + 1;
    return modifier == null || (comma && oneWord) || isNumber(modifier.end()) ? null : modifier;
  }

  /** What stands before a number belongs to it: "80 plus 400". */
  private boolean isNumber(int at) {
    Token token = tokens.get(at);
    boolean digits = token != null && token.isNumber();
    return digits || Match.find(tokens, at, Sense.Kind.NUMBER) != null;
  }

  /** "150 to 180, best 170". */
  private void readBest(PhraseBuilder phrase) {
    Token token = tokens.get(phrase.end());
    int at = token != null && token.isSign(',') ? phrase.end() + 1 : phrase.end();
    Match best = Match.find(tokens, at, Sense.Kind.BEST);
    Core number = best == null ? null : readCore(best.end(), true);
    if (number != null) {
      phrase.best(number);
    }
  }
}
