package org.parley.quantity.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Consecutive words with one sense.
 *
 * @param start the first token
 * @param end the token behind the last
 * @param sense the sense
 */
record SenseMatch(int start, int end, Sense sense) {
  /** The longest match of a kind that starts at a token; null if there is none. */
  static @Nullable SenseMatch find(Tokens tokens, int start, Sense.Kind kind) {
    CountToken token = tokens.get(start);
    if (token == null || token.node() == null || !token.node().leadsTo(kind)) {
      return null;
    }
    return findFrom(token.node(), tokens, start, kind);
  }

  private static @Nullable SenseMatch findFrom(
      Vocabulary.Node first, Tokens tokens, int start, Sense.Kind kind) {
    Vocabulary.Node node = first;
    Sense found = null;
    int end = start;
    for (int at = start + 1; node != null && node.leadsTo(kind); at++) {
      Sense sense = node.sense(kind);
      if (sense != null) {
        found = sense;
        end = at;
      }
      CountToken next = tokens.get(at);
      node = next == null ? null : tokens.next(node, next);
    }
    return found == null ? null : new SenseMatch(start, end, found);
  }
}
