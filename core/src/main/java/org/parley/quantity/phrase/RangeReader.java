package org.parley.quantity.phrase;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.parley.quantity.Quantifier;

/** Reads the second number of a phrase: of a range, or the upper one of two bounds. */
final class RangeReader {
  private final Tokens tokens;
  private final CoreReader cores;
  private final Changes changes;

  RangeReader(Tokens tokens, CoreReader cores, Changes changes) {
    this.tokens = tokens;
    this.cores = cores;
    this.changes = changes;
  }

  /** The first number, behind "between" or "from" only if a second one follows. */
  @Nullable Core readFirst(PhraseBuilder phrase, int at) {
    SenseMatch between = SenseMatch.find(tokens, at, Sense.Kind.BETWEEN);
    SenseMatch from = between == null ? SenseMatch.find(tokens, at, Sense.Kind.FROM) : between;
    if (from == null) {
      return cores.read(at, true);
    }
    if (between == null && changes.isVerbBefore(at)) {
      return null;
    }
    Core range = readOpenedRange(phrase, from, true);
    return range == null ? readOpenedRange(phrase, from, false) : range;
  }

  private @Nullable Core readOpenedRange(PhraseBuilder phrase, SenseMatch opener, boolean joins) {
    Core low = cores.read(behindApproximately(opener.end()), joins);
    SenseMatch parting = low == null ? null : findParting(opener.sense().kind(), low.end());
    if (low == null || parting == null) {
      return null;
    }
    Core high = cores.read(behindApproximately(parting.end()), true);
    return high != null && phrase.second(low, high) ? low : null;
  }

  private @Nullable SenseMatch findParting(Sense.Kind opener, int at) {
    if (opener == Sense.Kind.FROM) {
      return SenseMatch.find(tokens, at, Sense.Kind.TO);
    }
    SenseMatch and = SenseMatch.find(tokens, at, Sense.Kind.AND);
    return and == null ? SenseMatch.find(tokens, at, Sense.Kind.BETWEEN_TO) : and;
  }

  private int behindApproximately(int at) {
    SenseMatch modifier = SenseMatch.find(tokens, at, Sense.Kind.BEFORE);
    return modifier != null && modifier.sense().quantifier() == Quantifier.APPROXIMATELY
        ? modifier.end()
        : at;
  }

  /** Takes the second number in, if there is one. */
  void readSecond(PhraseBuilder phrase) {
    if (!phrase.hasSecond()) {
      readUpperBound(phrase);
    }
    if (!phrase.hasSecond()) {
      readRange(phrase);
    }
  }

  /** Reads a range such as "150–180", "150 to 180" or "hundreds, perhaps thousands". */
  private void readRange(PhraseBuilder phrase) {
    int parted = changes.startHere(phrase.start()) ? -1 : behindParting(phrase.end());
    if (parted < 0) {
      return;
    }
    Core second = cores.read(behindApproximately(parted), true);
    if (second != null) {
      phrase.second(phrase.first(), second);
    }
  }

  /** The token behind the separator of a range; -1 if there is none. */
  private int behindParting(int at) {
    CountToken token = tokens.get(at);
    if (token == null || SenseMatch.find(tokens, at, Sense.Kind.AFTER) != null) {
      return -1;
    }
    if (token.isDash()) {
      return at + 1;
    }
    if (token.isHyphened() && tokens.isUsual(Vocabulary.Habit.HYPHEN_RANGE)) {
      return at;
    }
    int start = token.isSign(',') ? at + 1 : at;
    SenseMatch to = start > at ? null : SenseMatch.find(tokens, at, Sense.Kind.TO);
    SenseMatch perhaps = SenseMatch.find(tokens, to == null ? start : to.end(), Sense.Kind.PERHAPS);
    if (to == null && perhaps == null) {
      return -1;
    }
    return perhaps == null ? requireNonNull(to).end() : perhaps.end();
  }

  /** Reads the upper bound of "at least 13 and as many as 46". */
  private void readUpperBound(PhraseBuilder phrase) {
    if (phrase.quantifier() != Quantifier.AT_LEAST) {
      return;
    }
    int at = behindAnd(phrase.end());
    SenseMatch bound = SenseMatch.find(tokens, at, Sense.Kind.BEFORE);
    if (bound != null && bound.sense().quantifier() == Quantifier.AT_MOST) {
      Core second = cores.read(bound.end(), true);
      if (second != null) {
        phrase.upperBound(second);
      }
    }
  }

  private int behindAnd(int start) {
    CountToken token = tokens.get(start);
    int at = token != null && token.isSign(',') ? start + 1 : start;
    SenseMatch and = SenseMatch.find(tokens, at, Sense.Kind.AND);
    SenseMatch but = SenseMatch.find(tokens, at, Sense.Kind.PERHAPS);
    return and != null ? and.end() : but != null ? but.end() : at;
  }
}
