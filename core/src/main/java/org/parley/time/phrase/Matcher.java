package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import org.parley.time.phrase.Form.Element;
import org.parley.time.phrase.SlotReader.Filled;

/** Matches a form with tokens, in every way that covers all of them. */
final class Matcher {
  private final ImmutableList<DateToken> tokens;
  private final SlotReader slots;
  private final ImmutableList<Element> elements;
  private final int end;
  private final Consumer<FormMatch> found;

  private Matcher(
      ImmutableList<DateToken> tokens,
      SlotReader slots,
      Form form,
      int end,
      Consumer<FormMatch> found) {
    this.tokens = tokens;
    this.slots = slots;
    this.elements = form.elements();
    this.end = end;
    this.found = found;
  }

  /** The matches of the tokens from one place to before another. */
  static ImmutableList<FormMatch> matches(
      Form form, DateWords words, ImmutableList<DateToken> tokens, int from, int end) {
    ImmutableList.Builder<FormMatch> matches = ImmutableList.builder();
    new Matcher(tokens, new SlotReader(words, tokens), form, end, matches::add)
        .lay(0, from, FormMatch.NOTHING);
    return matches.build();
  }

  private void lay(int place, int at, FormMatch match) {
    if (place == elements.size()) {
      if (at == end) {
        found.accept(match);
      }
      return;
    }
    Element element = elements.get(place);
    if (element.isPhrase()) {
      phrases(element.slot().get(0), place, at, match);
    } else {
      word(element, place, at, match);
    }
    if (element.optional()) {
      lay(place + 1, at, match);
    }
  }

  private void phrases(Slot slot, int place, int at, FormMatch match) {
    for (int to = at + 1; to <= end; to++) {
      lay(place + 1, to, match.with(new Filled(slot, 0, at, to)));
    }
  }

  private void word(Element element, int place, int at, FormMatch match) {
    if (!element.slot().isEmpty()) {
      slots
          .read(element.slot().get(0), at, end)
          .ifPresent(filled -> lay(place + 1, filled.to(), match.with(filled)));
    } else if (at < end && isOneOf(element, tokens.get(at))) {
      lay(place + 1, at + 1, match);
    }
  }

  private static boolean isOneOf(Element element, DateToken token) {
    return token.isWord() && element.words().contains(token.word());
  }
}
