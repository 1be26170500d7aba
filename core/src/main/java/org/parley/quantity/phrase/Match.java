package org.parley.quantity.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Words that have a sense together.
 *
 * @param start the first token
 * @param end the token behind the last
 * @param sense the sense
 */
record Match(int start, int end, Sense sense) {
  /** The longest match of a kind that starts at a token; null if there is none. */
  static @Nullable Match find(Tokens tokens, int start, Sense.Kind kind) {
    Token token = tokens.get(start);
    if (token == null || token.node() == null || !token.node().leadsTo(kind)) {
      return null;
    }
    return findFrom(token.node(), tokens, start, kind);
  }

  private static @Nullable Match findFrom(
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
      Token next = tokens.get(at);
      node = next == null ? null : tokens.next(node, next);
    }
    return found == null ? null : new Match(start, end, found);
  }
}
