package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import org.parley.text.TextSpan;

/** Finds the words that could not be read. */
final class Unread {
  private Unread() {}

  /** Every run of unknown words, or the whole text if each word is known. */
  static ImmutableList<TextSpan> in(String text, ImmutableList<DateToken> tokens) {
    ImmutableList.Builder<TextSpan> unread = ImmutableList.builder();
    int from = 0;
    while (from < tokens.size()) {
      int to = from;
      while (to < tokens.size() && !Phrasebook.ENGLISH.knows(tokens.get(to))) {
        to++;
      }
      if (to > from) {
        unread.add(new TextSpan(tokens.get(from).start(), tokens.get(to - 1).end()));
      }
      from = to + 1;
    }
    ImmutableList<TextSpan> unknown = unread.build();
    return unknown.isEmpty() ? ImmutableList.of(whole(text)) : unknown;
  }

  private static TextSpan whole(String text) {
    int start = text.length() - text.stripLeading().length();
    return new TextSpan(start, text.stripTrailing().length());
  }
}
