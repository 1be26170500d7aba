package org.parley.examples;

import java.util.Optional;
import org.parley.attribution.Attribution;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Stance;
import org.parley.proposition.Proposition;
import org.parley.source.Passage;
import org.parley.statement.StatementId;

/** The voices in which the reference article claims something, each with its passage. */
final class ArticleVoices {
  private ArticleVoices() {}

  /** A claim that a statement of the article makes. */
  static Claim said(String id, StatementId statement, String words, Proposition said) {
    return claim(id, said, article(words)).statement(statement).stance(Stance.CERTAIN).build();
  }

  /** A claim that a statement implies; how firmly its speaker holds it is not recorded. */
  static Claim implied(String id, StatementId statement, String words, Proposition implied) {
    return claim(id, implied, article(words)).statement(statement).build();
  }

  /** A claim in the narrator's voice. */
  static Claim told(String id, String words, Proposition told) {
    return narrated(id, words, told, Optional.of(Stance.CERTAIN));
  }

  /** A claim that the narrator implies; how firmly they hold it is not recorded. */
  static Claim implied(String id, String words, Proposition implied) {
    return narrated(id, words, implied, Optional.empty());
  }

  /** A claim of those who encoded the article, which the article does not make. */
  static Claim encoded(String id, Stance stance, String words, Proposition added) {
    return claim(id, added, Passage.of(ArticleActors.ENCODING, words))
        .attribution(Attribution.of(ArticleStatements.encoders()))
        .stance(stance)
        .build();
  }

  private static Claim narrated(
      String id, String words, Proposition told, Optional<Stance> stance) {
    return claim(id, told, article(words))
        .attribution(Attribution.of(ArticleStatements.publisher()))
        .stance(stance)
        .build();
  }

  private static Claim.Builder claim(String id, Proposition proposition, Passage passage) {
    return Claim.builder().id(ClaimId.of(id)).proposition(proposition).addPassages(passage);
  }

  private static Passage article(String words) {
    return Passage.of(ArticleActors.ARTICLE, words);
  }
}
