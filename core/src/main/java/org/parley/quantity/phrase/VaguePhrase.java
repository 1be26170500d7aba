package org.parley.quantity.phrase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.quantity.Quantifier;

/**
 * A phrase without a number, in keys of the lexicons: "at least several hundred", "hundreds,
 * perhaps thousands".
 *
 * @param quantifier the modifier; EXACT if there is none
 * @param low the key of the word, or of the first of two
 * @param high the key of the second word; of the same word if there is only one
 */
record VaguePhrase(Quantifier quantifier, String low, String high) {
  /** A phrase and how many characters of the text it takes up. */
  private record Reach(VaguePhrase phrase, int length) {}

  /**
   * The first such phrase in a text, in the language that reads most of it; English wins ties.
   *
   * <p>The language of a quantity is not recorded. "Dizaines de millions" has the "millions" of
   * English in it, and Ukrainian shares words with Russian; but no language reads as much of
   * another's phrase as that language itself and with another meaning.
   */
  static Optional<VaguePhrase> of(String text) {
    Reach best = null;
    for (Vocabulary vocabulary : Vocabulary.all()) {
      Reach found = of(text, vocabulary);
      if (found != null && (best == null || found.length() > best.length())) {
        best = found;
      }
    }
    return Optional.ofNullable(best).map(Reach::phrase);
  }

  private static @Nullable Reach of(String text, Vocabulary vocabulary) {
    Tokens tokens = Tokens.of(text, vocabulary);
    List<CountParser.Found> found = new CountParser(tokens).parse();
    for (CountParser.Found one : found) {
      if (one.vague() != null) {
        return new Reach(one.vague(), tokens.textOf(one.start(), one.end()).length());
      }
    }
    return found.isEmpty() ? term(tokens) : null;
  }

  /** A noun such as "massacre" for which some lexicons define a number. */
  private static @Nullable Reach term(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      SenseMatch term = SenseMatch.find(tokens, at, Sense.Kind.TERM);
      if (term != null) {
        String key = term.sense().key();
        VaguePhrase phrase = new VaguePhrase(Quantifier.EXACT, key, key);
        return new Reach(phrase, tokens.textOf(at, term.end()).length());
      }
    }
    return null;
  }

  static VaguePhrase of(@Nullable Quantifier quantifier, Core first, @Nullable Core second) {
    return new VaguePhrase(
        quantifier == null ? Quantifier.EXACT : quantifier,
        first.key(),
        second == null ? first.key() : second.key());
  }
}
