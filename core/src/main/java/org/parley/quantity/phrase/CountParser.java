package org.parley.quantity.phrase;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.quantity.Quantity;

/**
 * Finds the quantities of a text from left to right; each word is visited a bounded number of
 * times.
 */
final class CountParser {
  private static final int MOST_MODIFIERS = 4;
  private static final int MOST_LABEL_WORDS = 3;

  private final Tokens tokens;
  private final NonCounts dates;
  private final Changes changes;
  private final CoreReader cores;
  private final RangeReader ranges;
  private final List<Found> found = new ArrayList<>();

  /** Whether the last number was the old one of a change. */
  private boolean changeStarted = false;

  CountParser(Tokens tokens) {
    this.tokens = tokens;
    this.dates = new NonCounts(tokens);
    this.changes = new Changes(tokens);
    this.cores = new CoreReader(tokens, dates);
    this.ranges = new RangeReader(tokens, cores, changes);
  }

  /**
   * A quantity, by its tokens.
   *
   * @param start the first token
   * @param end the token behind the last
   * @param labelStart the first possible token of its label: {@code end}, or earlier if a modifier
   *     comes after the label
   * @param quantity the quantity
   * @param vague the words as a lexicon reads them; null if it has a number
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
    SenseMatch words = SenseMatch.find(tokens, at, Sense.Kind.NOT_A_COUNT);
    if (words != null) {
      return words.end();
    }
    CountToken token = requireNonNull(tokens.get(at));
    changeStarted &= !token.isSign('.') && !token.isSign(';');
    return token.isNumber() ? behindScale(Math.max(at + 1, dates.skip(at))) : at + 1;
  }

  /** Skips the scale word after a sum of money, as "million" in "$5 million". */
  private int behindScale(int at) {
    SenseMatch scale = SenseMatch.find(tokens, at, Sense.Kind.SCALE);
    return scale == null ? at : scale.end();
  }

  private @Nullable Found findAt(int start) {
    CountToken token = requireNonNull(tokens.get(start));
    if ((token.node() == null && !token.isNumber()) || changes.leadOn(start, changeStarted)) {
      return null;
    }
    PhraseBuilder phrase = new PhraseBuilder(tokens, start);
    int at = readModifiers(phrase, start);
    Core first = ranges.readFirst(phrase, at);
    if (first == null && (at > start || SenseMatch.find(tokens, at, Sense.Kind.FROM) != null)) {
      phrase = new PhraseBuilder(tokens, start); // "some" may be a word of its own, or open one
      first = cores.read(start, true);
    }
    if (first == null) {
      return null;
    }
    phrase.first(first);
    ranges.readSecond(phrase);
    readEnd(phrase);
    changeStarted = changes.startHere(start);
    return phrase.build();
  }

  private int readModifiers(PhraseBuilder phrase, int start) {
    int at = start;
    for (int i = 0; i < MOST_MODIFIERS; i++) {
      SenseMatch modifier = modifierAt(at);
      if (modifier == null || !phrase.modify(requireNonNull(modifier.sense().quantifier()))) {
        return at;
      }
      at = modifier.end();
      cores.modifierEndsAt(at);
    }
    return at;
  }

  /** A modifier, unless it is the beginning of a vague word: Spanish "unos" of "unos pocos". */
  private @Nullable SenseMatch modifierAt(int at) {
    SenseMatch modifier = SenseMatch.find(tokens, at, Sense.Kind.BEFORE);
    SenseMatch vague = modifier == null ? null : SenseMatch.find(tokens, at, Sense.Kind.VAGUE);
    return modifier == null || (vague != null && modifier.end() < vague.end()) ? null : modifier;
  }

  private void readEnd(PhraseBuilder phrase) {
    SenseMatch direct = modifierBehind(phrase.end());
    SenseMatch modifier = direct == null ? modifierBehindLabel(phrase.end()) : direct;
    if (modifier != null && phrase.modify(requireNonNull(modifier.sense().quantifier()))) {
      phrase.extendTo(modifier);
    }
    readBest(phrase);
  }

  /** A modifier up to three words later, unless it belongs to another number. */
  private @Nullable SenseMatch modifierBehindLabel(int start) {
    for (int at = start + 1; at <= start + MOST_LABEL_WORDS && isLabelWord(at - 1); at++) {
      SenseMatch modifier = SenseMatch.find(tokens, at, Sense.Kind.AFTER_LABEL);
      if (modifier != null) {
        return cores.read(modifier.end(), true) == null ? modifier : null;
      }
    }
    return null;
  }

  private boolean isLabelWord(int at) {
    CountToken token = tokens.get(at);
    return token != null && token.isWord() && token.node() == null;
  }

  /**
   * A modifier behind the quantity; behind a comma only if it has several words: "200, possibly
   * more".
   */
  private @Nullable SenseMatch modifierBehind(int at) {
    CountToken token = tokens.get(at);
    boolean comma = token != null && token.isSign(',');
    SenseMatch modifier = SenseMatch.find(tokens, comma ? at + 1 : at, Sense.Kind.AFTER);
    boolean oneWord = modifier != null && modifier.end() == modifier.start() + 1;
    return modifier == null || (comma && oneWord) || isNumber(modifier.end()) ? null : modifier;
  }

  /** Whether the words before a number belong to it: "80 plus 400". */
  private boolean isNumber(int at) {
    CountToken token = tokens.get(at);
    boolean digits = token != null && token.isNumber();
    return digits || SenseMatch.find(tokens, at, Sense.Kind.NUMBER) != null;
  }

  /** Reads the preferred number of "150 to 180, best 170". */
  private void readBest(PhraseBuilder phrase) {
    CountToken token = tokens.get(phrase.end());
    int at = token != null && token.isSign(',') ? phrase.end() + 1 : phrase.end();
    SenseMatch best = SenseMatch.find(tokens, at, Sense.Kind.BEST);
    Core number = best == null ? null : cores.read(best.end(), true);
    if (number != null) {
      phrase.best(number);
    }
  }
}
