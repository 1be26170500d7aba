package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;

/** Finds what kept a text from being read. */
final class Unread {
  private Unread() {}

  /** Every run of unknown words, or the whole text if each word is known. */
  static ImmutableList<UnreadWords> in(String text, ImmutableList<Token> tokens) {
    ImmutableList.Builder<UnreadWords> unread = ImmutableList.builder();
    int from = 0;
    while (from < tokens.size()) {
      int to = from;
      while (to < tokens.size() && !Phrasebook.ENGLISH.knows(tokens.get(to))) {
        to++;
      }
      if (to > from) {
        unread.add(words(text, tokens.get(from).start(), tokens.get(to - 1).end()));
      }
      from = to + 1;
    }
    ImmutableList<UnreadWords> unknown = unread.build();
    return unknown.isEmpty() ? ImmutableList.of(whole(text)) : unknown;
  }

  private static UnreadWords whole(String text) {
    int start = text.length() - text.stripLeading().length();
    return words(text, start, text.stripTrailing().length());
  }

  private static UnreadWords words(String text, int start, int end) {
    return new UnreadWords(text.substring(start, end), start, end);
  }
}
