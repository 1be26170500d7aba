package org.parley.quantity.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.citation.Basis;
import org.parley.quantity.NumberWords;
import org.parley.quantity.Quantifier;
import org.parley.quantity.WordReading;

/**
 * A named and cited table of numbers for number words: "dozens" is 12 for ACLED, nothing for UCDP,
 * 24 to 99 literally.
 *
 * <p>No word is ever read as a number except by one of these tables, chosen by name.
 *
 * <p>A modifier moves the ends: under LITERAL "at least dozens" is 24 or more. In "hundreds,
 * perhaps thousands" the first word gives the low end and the second the high one. A word that is
 * not in the table has no number.
 */
public final class Lexicon implements NumberWords {
  private static final ImmutableMap<String, Lexicon> ALL = LexiconFile.read();

  /** A table without numbers for words. */
  public static final Lexicon STRICT = named("strict");

  /** ACLED, Codebook (2019); 10 for "several", since the scale of the event is not given. */
  public static final Lexicon ACLED_2019 = named("acled-2019");

  /** ACLED, Codebook (2019), for an event that clearly has fewer than ten: 3 for "several". */
  public static final Lexicon ACLED_2019_SMALL = named("acled-2019-small");

  /** ACLED's web codebook and FAQ of 2024; 3 for "several", since the scale is not given. */
  public static final Lexicon ACLED_CURRENT = named("acled-current");

  /** ACLED's web codebook and FAQ of 2024, for an event of large scale: 10 for "several". */
  public static final Lexicon ACLED_CURRENT_LARGE = named("acled-current-large");

  /** Crowd Counting Consortium: 200 for "hundreds", no number below. */
  public static final Lexicon CCC = named("ccc");

  /**
   * PITF Worldwide Atrocities, as reported about it: 5 to 24 for "several", 50 to 99 for "tens".
   */
  public static final Lexicon PITF = named("pitf");

  /**
   * The words taken literally: a plural is at least two, and remains below the next larger word.
   */
  public static final Lexicon LITERAL = named("literal");

  private final String id;
  private final String title;
  private final String citation;
  private final ImmutableMap<String, WordReading> words;

  Lexicon(String id, String title, String citation, ImmutableMap<String, WordReading> words) {
    this.id = id;
    this.title = title;
    this.citation = citation;
    this.words = words;
  }

  private static Lexicon named(String id) {
    return byId(id).orElseThrow();
  }

  /** All lexicons, in a fixed order. */
  public static ImmutableList<Lexicon> all() {
    return ALL.values().asList();
  }

  /** The lexicon with this id. */
  public static Optional<Lexicon> byId(String id) {
    return Optional.ofNullable(ALL.get(id));
  }

  /** The name by which it is chosen, in lower case with hyphens. */
  @Override
  public String id() {
    return id;
  }

  /** A description in one line. */
  public String title() {
    return title;
  }

  /** The publication of the table. */
  public String citation() {
    return citation;
  }

  /** The table, by English words in their basic form: "several", "ten thousands". */
  public ImmutableMap<String, WordReading> words() {
    return words;
  }

  /**
   * Reads words without a number.
   *
   * @param text the words, in any of {@link CountExpression#languages()}: "dozens of people"
   * @return the reading; empty if the table does not have the words
   */
  @Override
  public Optional<WordReading> read(String text) {
    return words.isEmpty() ? Optional.empty() : VaguePhrase.of(text).flatMap(this::read);
  }

  private Optional<WordReading> read(VaguePhrase phrase) {
    WordReading low = words.get(phrase.low());
    WordReading high = words.get(phrase.high());
    if (low == null || high == null) {
      return Optional.empty();
    }
    WordReading both = low.equals(high) ? low : between(low, high);
    return Optional.of(bounded(both, phrase.quantifier()));
  }

  private static WordReading between(WordReading low, WordReading high) {
    Basis weaker = low.basis().compareTo(high.basis()) >= 0 ? low.basis() : high.basis();
    return new WordReading(low.low(), Optional.empty(), high.high(), weaker);
  }

  private static WordReading bounded(WordReading word, Quantifier quantifier) {
    return switch (quantifier) {
      case AT_LEAST -> upwards(word, word.low());
      case MORE_THAN -> upwards(word, word.low().add(BigDecimal.ONE));
      case AT_MOST -> downwards(word, word.high());
      case LESS_THAN -> downwards(word, word.high().map(high -> high.subtract(BigDecimal.ONE)));
      default -> word;
    };
  }

  private static WordReading upwards(WordReading word, BigDecimal from) {
    return new WordReading(from, Optional.empty(), Optional.empty(), word.basis());
  }

  private static WordReading downwards(WordReading word, Optional<BigDecimal> to) {
    return new WordReading(BigDecimal.ZERO, Optional.empty(), to, word.basis());
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }
}
