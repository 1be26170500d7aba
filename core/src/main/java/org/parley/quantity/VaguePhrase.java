package org.parley.quantity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase without a number says, in keys of the lexicons: "at least several hundred",
 * "hundreds, perhaps thousands".
 *
 * @param quantifier the modifier; EXACT if there is none
 * @param low the key of the word, or of the first of two
 * @param high the key of the second word; of the same word if there is one only
 */
record VaguePhrase(Quantifier quantifier, String low, String high) {
  /**
   * The first one in a text, by the first language that finds one; English is asked first.
   *
   * <p>A quantity does not say its language. No word is vague in one language and means another
   * number in the next, so that asking all of them is safe.
   */
  static Optional<VaguePhrase> of(String text) {
    for (Vocabulary vocabulary : Vocabulary.all()) {
      Optional<VaguePhrase> found = of(text, vocabulary);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<VaguePhrase> of(String text, Vocabulary vocabulary) {
    Tokens tokens = Tokens.of(text, vocabulary);
    List<CountParser.Found> found = new CountParser(tokens).parse();
    Optional<VaguePhrase> phrase =
        found.stream().flatMap(one -> Optional.ofNullable(one.vague()).stream()).findFirst();
    return phrase.or(() -> found.isEmpty() ? term(tokens) : Optional.empty());
  }

  /** A word that counts nothing and has a number in some lexicon all the same: "massacre". */
  private static Optional<VaguePhrase> term(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      Match term = Match.find(tokens, at, Sense.Kind.TERM);
      if (term != null) {
        String key = term.sense().key();
        return Optional.of(new VaguePhrase(Quantifier.EXACT, key, key));
      }
    }
    return Optional.empty();
  }

  static VaguePhrase of(@Nullable Quantifier quantifier, Core first, @Nullable Core second) {
    return new VaguePhrase(
        quantifier == null ? Quantifier.EXACT : quantifier,
        first.key(),
        second == null ? first.key() : second.key());
  }
}
