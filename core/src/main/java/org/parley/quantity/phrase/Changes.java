package org.parley.quantity.phrase;

import static java.util.Objects.requireNonNull;

/** Recognises "rose from 150 to 180", which is two numbers and not a range. */
final class Changes {
  /** The largest distance of the verb before "from" at which its subject may follow. */
  private static final int MOST_APART = 6;

  private final Tokens tokens;

  Changes(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a verb such as "rose" comes before the token. */
  boolean isVerbBefore(int at) {
    for (int i = at - 1; i >= 0 && i >= at - MOST_APART; i--) {
      SenseMatch verb = SenseMatch.find(tokens, i, Sense.Kind.CHANGE);
      if (verb != null) {
        return i == at - 1 || verb.sense().key().equals("apart");
      }
      if (!requireNonNull(tokens.get(i)).isWord()) {
        return false;
      }
    }
    return false;
  }

  /** Whether the number that starts here is the old one, behind "rose from". */
  boolean startHere(int at) {
    return at > 0
        && SenseMatch.find(tokens, at - 1, Sense.Kind.FROM) != null
        && isVerbBefore(at - 1);
  }

  /**
   * Whether the word here leads to one of the two numbers and is not a modifier: the "до" of "вырос
   * с 150 до 180" and "вырос до 180", which means "up to" elsewhere.
   *
   * @param started whether the number before it is the old one
   */
  boolean leadOn(int at, boolean started) {
    boolean to = isOneWord(at, Sense.Kind.TO) && (started || isVerbBefore(at));
    boolean from = isOneWord(at, Sense.Kind.FROM) && isVerbBefore(at);
    return (to || from) && SenseMatch.find(tokens, at, Sense.Kind.BEFORE) != null;
  }

  private boolean isOneWord(int at, Sense.Kind kind) {
    SenseMatch words = SenseMatch.find(tokens, at, kind);
    return words != null && words.end() == at + 1;
  }
}
