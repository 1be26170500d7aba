package org.parley.quantity.phrase;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.parley.quantity.Quantity;
import org.parley.text.TextSpan;

/** The layout of a phrase: labels, parentheses, and the words that are left over. */
final class PhraseLayout {
  private final Tokens tokens;
  private final List<CountParser.Found> found;
  private final Attachments attachments;

  PhraseLayout(Tokens tokens, List<CountParser.Found> found) {
    this.tokens = tokens;
    this.found = found;
    this.attachments = new Attachments(tokens, found);
  }

  ImmutableList<StatedQuantity> quantities() {
    ImmutableList.Builder<StatedQuantity> quantities = ImmutableList.builder();
    for (int i = 0; i < found.size(); i++) {
      CountParser.Found one = found.get(i);
      quantities.add(
          new StatedQuantity(
              one.quantity(), span(one.start(), one.end()), label(i), attachments.linkOf(i)));
    }
    return quantities.build();
  }

  private TextSpan span(int start, int end) {
    return new TextSpan(tokens.startOf(start), tokens.endOf(end - 1));
  }

  private Optional<TextSpan> label(int index) {
    CountParser.Found one = found.get(index);
    int start = attachments.behindRemark(attachments.behindHost(one.labelStart()));
    int limit = one.labelStart() < one.end() ? one.end() : tokens.size();
    int end = start;
    while (end < limit && isLabel(end) && !attachments.startsQuantity(end)) {
      end++;
    }
    return labelBetween(start, end).or(() -> labelBefore(index));
  }

  private Optional<TextSpan> labelBefore(int index) {
    int limit = index == 0 ? 0 : found.get(index - 1).end();
    int end = beforeColon(found.get(index).start(), limit);
    int start = end;
    while (start > limit && isLabel(start - 1)) {
      start--;
    }
    return labelBetween(start, end);
  }

  /** The start of the label before a colon: "killed: 12". */
  private int beforeColon(int at, int limit) {
    CountToken before = at > limit ? tokens.get(at - 1) : null;
    return before != null && before.isSign(':') ? at - 1 : at;
  }

  /**
   * The label between two quantities, without an "and" at either end: "14 ships and 4 monitors".
   */
  private Optional<TextSpan> labelBetween(int from, int to) {
    int start = from < to && isAnd(from) ? from + 1 : from;
    int end = start < to && isAnd(to - 1) ? to - 1 : to;
    return start < end ? Optional.of(span(start, end)) : Optional.empty();
  }

  private boolean isAnd(int at) {
    return SenseMatch.find(tokens, at, Sense.Kind.AND) != null;
  }

  private boolean isLabel(int at) {
    CountToken token = tokens.get(at);
    return token != null
        && token.isWord()
        && SenseMatch.find(tokens, at, Sense.Kind.AFTER_LABEL) == null
        && SenseMatch.find(tokens, at, Sense.Kind.INCLUDING) == null
        && SenseMatch.find(tokens, at, Sense.Kind.PLUS) == null;
  }

  /** The runs of words and digits that are not part of a quantity; a sign ends a run. */
  ImmutableList<TextSpan> unread() {
    ImmutableList.Builder<TextSpan> unread = ImmutableList.builder();
    int at = 0;
    for (CountParser.Found one : found) {
      addUnread(at, one.start(), unread);
      at = one.end();
    }
    addUnread(at, tokens.size(), unread);
    return unread.build();
  }

  private void addUnread(int from, int to, ImmutableList.Builder<TextSpan> unread) {
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || isPunctuation(at, from, to)) {
        if (at > start) {
          unread.add(span(start, at));
        }
        start = at + 1;
      }
    }
  }

  /** Whether a sign merely separates words, unlike a currency sign or a tilde. */
  private boolean isPunctuation(int at, int from, int to) {
    CountToken token = tokens.get(at);
    if (token == null || token.kind() != CountToken.Kind.SIGN) {
      return false;
    }
    boolean isInside = at > from && at + 1 < to && touches(at) && isWordOrNumber(at - 1);
    boolean isMinus = token.isDash() && at + 1 < to && isTightNumber(at + 1);
    int type = Character.getType(token.word().codePointAt(0));
    return !isInside
        && !isMinus
        && type != Character.MATH_SYMBOL
        && type != Character.CURRENCY_SYMBOL
        && !token.isSign('%');
  }

  /** Whether a word or number touches the sign on either side, as in 03:30. */
  private boolean touches(int at) {
    CountToken sign = tokens.get(at);
    CountToken next = tokens.get(at + 1);
    return sign != null
        && sign.isTight()
        && next != null
        && next.isTight()
        && isWordOrNumber(at + 1);
  }

  private boolean isWordOrNumber(int at) {
    CountToken token = tokens.get(at);
    return token != null && token.kind() != CountToken.Kind.SIGN;
  }

  private boolean isTightNumber(int at) {
    CountToken token = tokens.get(at);
    return token != null && token.isTight() && token.isNumber();
  }

  ImmutableList<Implication> implied() {
    ImmutableList.Builder<Implication> implied = ImmutableList.builder();
    for (int at = 0; at < tokens.size(); at++) {
      SenseMatch match = SenseMatch.find(tokens, at, Sense.Kind.IMPLIES);
      if (match != null) {
        implied.add(implication(match));
      }
    }
    return implied.build();
  }

  private Implication implication(SenseMatch match) {
    String words = tokens.textOf(match.start(), match.end());
    return new Implication(
        Quantity.atLeast(1).withWords(words),
        match.sense().key(),
        span(match.start(), match.end()));
  }
}
