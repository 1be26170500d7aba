package org.parley.quantity.phrase;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.parley.code.Language;
import org.parley.quantity.Quantity;
import org.parley.text.TextSpan;

/**
 * The quantities of a phrase, as people write them: "at least 180", "dozens", "some 1,200–1,400".
 *
 * <p>Other tools turn such words into a bare number at once, and lose what was said. Here each
 * quantity keeps its quantifier, its bounds and its words with their place; a word without a number
 * remains a word until a {@link Lexicon} is chosen.
 *
 * <pre>{@code
 * CountExpression phrase = CountExpression.parse("88 total (US 23; CS at least 65)");
 * phrase.quantities().get(2).quantity();            // >=65 "at least 65"
 * phrase.quantities().get(2).label().get().of(text) // CS
 * phrase.quantities().get(2).link().get().to()      // 0, the 88
 * }</pre>
 *
 * <p>It reads digits of every script with the marks of the language, decimals, {@code 4e5}, {@code
 * 40k}, number words up to trillions, ranges, modifiers before and behind, vague words, words for
 * zero and for unknown, percent, households, units that are codes, and ordinals. Digits in a date,
 * a time or a label such as B-52 are not a count and remain unread. Any text can be parsed, in time
 * that grows with its length.
 *
 * @param text the text that was parsed
 * @param quantities the quantities, from left to right
 * @param unread the words and digits that belong to no quantity, from left to right
 * @param implied the counts that an adjective implies, from left to right
 */
public record CountExpression(
    String text,
    ImmutableList<StatedQuantity> quantities,
    ImmutableList<TextSpan> unread,
    ImmutableList<Implication> implied) {
  /** Refuses null. */
  public CountExpression {
    requireNonNull(text, "text");
    requireNonNull(quantities, "quantities");
    requireNonNull(unread, "unread");
    requireNonNull(implied, "implied");
  }

  /**
   * Reads an English phrase.
   *
   * @param text any text
   * @return the phrase as it was read; without quantities if it has none
   */
  public static CountExpression parse(String text) {
    return parse(text, Vocabulary.english());
  }

  /**
   * Reads a phrase in one of {@link #languages()}.
   *
   * @param text any text
   * @param language the language
   * @return the phrase as it was read; without quantities if it has none
   * @throws IllegalArgumentException if counts are not read in that language
   */
  public static CountExpression parse(String text, Language language) {
    return parse(text, Vocabulary.of(language));
  }

  /**
   * Reads a quantity in its notation or in an English phrase that states exactly one: {@code
   * >=180}, "at least 180 missiles". All words of a phrase are kept.
   *
   * @param text a quantity in notation, or a phrase
   * @return the quantity
   * @throws IllegalArgumentException if the text is neither
   */
  public static Quantity quantityOf(String text) {
    return Quantity.isNotation(text)
        ? Quantity.parse(text)
        : parse(text).only().quantity().withWords(text);
  }

  /** The languages in which counts are read. */
  public static ImmutableSet<Language> languages() {
    return Vocabulary.languages();
  }

  static CountExpression parse(String text, Vocabulary vocabulary) {
    Tokens tokens = Tokens.of(text, vocabulary);
    PhraseLayout layout = new PhraseLayout(tokens, new CountParser(tokens).parse());
    return new CountExpression(text, layout.quantities(), layout.unread(), layout.implied());
  }

  /** The quantities that belong to no other: without the parts of a sum and remarks. */
  public ImmutableList<StatedQuantity> independent() {
    return quantities.stream()
        .filter(quantity -> quantity.link().isEmpty())
        .collect(toImmutableList());
  }

  /**
   * The only quantity of the text, apart from those that belong to it.
   *
   * @return the quantity
   * @throws IllegalArgumentException if the text states none or several, or has digits that are not
   *     read
   */
  public StatedQuantity only() {
    ImmutableList<StatedQuantity> all = independent();
    for (TextSpan span : unread) {
      String words = span.of(text);
      checkArgument(
          !CharMatcher.inRange('0', '9').matchesAnyOf(words),
          "must have no unread digits such as '%s', got '%s'",
          words,
          text);
    }
    require(
        !all.isEmpty(),
        "must state a number (write 180, at least 180, or ? and words without a number)",
        text);
    checkArgument(
        all.size() == 1,
        "must state only one number, not several (%s), got '%s'",
        listed(all),
        text);
    return all.get(0);
  }

  private String listed(ImmutableList<StatedQuantity> all) {
    return all.stream().map(one -> one.span().of(text)).collect(Collectors.joining("; "));
  }
}
