package org.parley;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts with everything that a notation or a file format may trip over. */
public final class TextArbitraries {
  private static final Arbitrary<String> PIECES =
      Arbitraries.of(
          "a", "Z", "0", "é", "ß", "ش", "تهران", "ירושלים", "千", "Київ", "😀", " ", "\u00a0", "\"",
          "'", "\\", "[", "]", "{", "}", "(", ")", "?", "%", "~", "<", ">", "&", ",", ";", ":", "/",
          "@", "#", "+", "..", "null", "\u202e");

  private static final Arbitrary<String> BREAKS =
      Arbitraries.of("\n", "\r\n", "\t", "\u0001", "\u2028");

  private TextArbitraries() {}

  /** Texts that are not blank; they may have several lines and space around them. */
  public static Arbitrary<String> texts() {
    return joined(Arbitraries.frequencyOf(Tuple.of(9, PIECES), Tuple.of(1, BREAKS)))
        .filter(text -> !text.isBlank());
  }

  /** Texts without space around them, in several lines perhaps. */
  public static Arbitrary<String> words() {
    return texts().map(String::strip);
  }

  /** Texts in one line without space around them. */
  public static Arbitrary<String> lines() {
    return joined(PIECES).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Any text: any characters, and the pieces of the others without their rules. */
  public static Arbitrary<String> random() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().ascii(),
        joined(Arbitraries.oneOf(PIECES, BREAKS)));
  }

  /** Texts that are nearly one of these: one character is another, left out or put in. */
  public static Arbitrary<String> nearly(Arbitrary<String> texts) {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 30);
    Arbitrary<Integer> cuts = Arbitraries.integers().between(0, 1);
    Arbitrary<String> others = Arbitraries.oneOf(Arbitraries.just(""), PIECES, BREAKS);
    return Combinators.combine(texts, places, cuts, others).as(TextArbitraries::replaced);
  }

  /** Long texts that repeat one of these pieces, which are hard for a parser. */
  public static Arbitrary<String> repetitive(String... pieces) {
    return Combinators.combine(
            Arbitraries.of(pieces),
            Arbitraries.of(pieces),
            Arbitraries.integers().between(10_000, 100_000),
            Arbitraries.of(pieces))
        .as((first, middle, times, last) -> first + middle.repeat(times) + last);
  }

  private static String replaced(String text, int place, int cut, String with) {
    int at = Math.min(place, text.length());
    int end = Math.min(at + cut, text.length());
    return new StringBuilder(text).replace(at, end, with).toString();
  }

  private static Arbitrary<String> joined(Arbitrary<String> pieces) {
    return pieces.list().ofMinSize(1).ofMaxSize(10).map(all -> String.join("", all));
  }
}
