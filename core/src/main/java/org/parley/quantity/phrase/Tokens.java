package org.parley.quantity.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text split into words, numbers and signs, in time linear in its length. */
final class Tokens {
  /** The longest word that is looked up. */
  private static final int LONGEST = 160;

  private final String text;
  private final Vocabulary vocabulary;
  private final List<CountToken> tokens = new ArrayList<>();
  private int at = 0;
  private int hyphenEnd = -1;

  private Tokens(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  static Tokens of(String text, Vocabulary vocabulary) {
    Tokens tokens = new Tokens(text, vocabulary);
    while (tokens.at < text.length()) {
      tokens.readNext();
    }
    return tokens;
  }

  List<CountToken> all() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /** The token at a place; null behind the last one. */
  @Nullable CountToken get(int index) {
    return index < tokens.size() ? tokens.get(index) : null;
  }

  /** The entries that continue a node with this token; null if there are none. */
  Vocabulary.@Nullable Node next(Vocabulary.Node node, CountToken token) {
    return token.isNumber() ? null : vocabulary.next(node, token.word());
  }

  /** Whether it is a short word that is written onto the next one. */
  boolean isAttached(CountToken token) {
    return token.isWord() && vocabulary.isAttached(token.word());
  }

  boolean isUsual(Vocabulary.Habit habit) {
    return vocabulary.isUsual(habit);
  }

  String text() {
    return text;
  }

  /** The text from one token to before another. */
  String textOf(int start, int end) {
    return text.substring(tokens.get(start).start(), endOf(end - 1));
  }

  int startOf(int index) {
    return tokens.get(index).start();
  }

  int endOf(int index) {
    return tokens.get(index).end();
  }

  /** Whether it is a sign that ends a part of a sentence, rather than a code. */
  boolean endsSentence(int index) {
    CountToken token = tokens.get(index);
    return token.kind() == CountToken.Kind.SIGN && ",;.)".contains(token.word());
  }

  boolean startsWithCapital(int index) {
    return Character.isUpperCase(text.codePointAt(startOf(index)));
  }

  private void readNext() {
    int character = text.codePointAt(at);
    int width = Character.charCount(character);
    if (Character.isDigit(character)) {
      readNumber();
    } else if (Letters.isWordPart(character)) {
      readWord();
    } else if (Letters.isHyphen(character) && tiesWords()) {
      at += width;
      hyphenEnd = at;
    } else if (isElision(character)) {
      at += width;
    } else if (Letters.isSpace(character) || Character.isISOControl(character)) {
      at += width;
    } else {
      addSign(at + width);
    }
  }

  /** Whether the hyphen here is between two letters, or between a digit and a letter. */
  private boolean tiesWords() {
    if (at == 0 || at + 1 >= text.length() || !isLastAt(at)) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    boolean letterBefore = Letters.isWordPart(before);
    boolean letterAfter = Letters.isWordPart(after);
    return (letterBefore && (letterAfter || Character.isDigit(after)))
        || (Character.isDigit(before) && letterAfter);
  }

  private boolean isElision(int character) {
    return vocabulary.isUsual(Vocabulary.Habit.ELISION)
        && Letters.isApostrophe(character)
        && at > 0
        && isLastAt(at)
        && Letters.isWordPart(text.codePointBefore(at))
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.codePointAt(at + 1));
  }

  private boolean isLastAt(int end) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == end;
  }

  private void readNumber() {
    DigitRun run = DigitRun.read(text, at, vocabulary);
    int end = run.end();
    int letters = endOfWord(end);
    if (letters > end && holdsDigit(end, letters)) {
      addWord(letters); // a label such as 4B2, and no number
    } else {
      add(CountToken.Kind.NUMBER, end, "", null, run);
    }
  }

  private boolean holdsDigit(int from, int to) {
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      if (Character.isDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void readWord() {
    int letters = endOfLetters(at);
    boolean digitsFollow = letters < text.length() && Character.isDigit(text.codePointAt(letters));
    boolean isAttached =
        digitsFollow
            && letters - at < LONGEST
            && vocabulary.isAttached(Letters.folded(text, at, letters));
    addWord(isAttached ? letters : endOfWord(at));
  }

  private int endOfLetters(int from) {
    int end = from;
    while (end < text.length() && Letters.isWordPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /**
   * The end of the letters and digits that continue here, including an apostrophe between letters.
   */
  private int endOfWord(int from) {
    int end = from;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      boolean inside =
          Letters.isWordPart(character)
              || Character.isDigit(character)
              || (end > from && isInsideWord(character) && letterAt(end + 1));
      if (!inside) {
        break;
      }
      end += Character.charCount(character);
    }
    return end;
  }

  private boolean isInsideWord(int character) {
    return Letters.isApostrophe(character) && !vocabulary.isUsual(Vocabulary.Habit.ELISION);
  }

  private boolean letterAt(int index) {
    return index < text.length() && Letters.isWordPart(text.codePointAt(index));
  }

  private void addWord(int wordEnd) {
    if (wordEnd - at > LONGEST) {
      add(CountToken.Kind.WORD, wordEnd, "", null, null);
      return;
    }
    String word = Letters.folded(text, at, wordEnd);
    int end = wordEnd;
    if (end < text.length() && text.charAt(end) == '.' && vocabulary.isAbbreviation(word)) {
      end++;
    }
    int attached = vocabulary.lengthOfAttached(word);
    int endOfAttached = attached == 0 ? wordEnd : endOfPart(attached, wordEnd);
    if (endOfAttached < wordEnd) {
      addPart(endOfAttached, word.substring(0, attached));
      addPart(end, word.substring(attached));
    } else {
      addPart(end, word);
    }
  }

  private void addPart(int end, String word) {
    add(CountToken.Kind.WORD, end, word, vocabulary.first(word), null);
  }

  /** The end of this many letters, and of the marks on the last of them. */
  private int endOfPart(int letters, int wordEnd) {
    int end = at;
    int left = letters;
    while (left > 0 && end < wordEnd) {
      int next = end + Character.charCount(text.codePointAt(end));
      left -= Letters.folded(text, end, next).length();
      end = next;
    }
    while (end < wordEnd && Letters.folded(text, end, end + 1).isEmpty()) {
      end++;
    }
    return end;
  }

  private void addSign(int end) {
    String sign = text.substring(at, end);
    add(CountToken.Kind.SIGN, end, sign, vocabulary.first(sign), null);
  }

  private void add(
      CountToken.Kind kind,
      int end,
      String word,
      Vocabulary.@Nullable Node node,
      @Nullable DigitRun number) {
    boolean hyphened = hyphenEnd == at;
    tokens.add(
        new CountToken(
            kind,
            at,
            end,
            hyphened || isLastAt(at),
            hyphened,
            word,
            node,
            number == null ? null : number.number()));
    at = end;
  }
}
