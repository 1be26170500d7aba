package org.parley.claimreview;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.parley.actor.Actor;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;
import org.parley.source.Source;
import org.parley.source.SourceId;

/** All that was read of a document of fact-checks so far. */
final class FactCheckEntities {
  private static final int DIGITS = 12;

  private final EntityDeduplicator<Actor> actors = new EntityDeduplicator<>();
  private final EntityDeduplicator<Source> sources = new EntityDeduplicator<>();
  private final EntityDeduplicator<Claim> claims = new EntityDeduplicator<>();
  private final EntityDeduplicator<Assessment> assessments = new EntityDeduplicator<>();

  EntityDeduplicator<Actor> actors() {
    return actors;
  }

  EntityDeduplicator<Source> sources() {
    return sources;
  }

  EntityDeduplicator<Claim> claims() {
    return claims;
  }

  EntityDeduplicator<Assessment> assessments() {
    return assessments;
  }

  Dossier.Builder dossier() {
    return Dossier.builder()
        .addAllActors(actors.all())
        .addAllSources(sources.all())
        .addAllClaims(claims.all())
        .addAllAssessments(assessments.all());
  }

  /** The text as an id or, where it cannot be one, digits made of it. */
  static String id(String kind, String text) {
    try {
      return SourceId.of(text).value();
    } catch (IllegalArgumentException noId) {
      String digits = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
      return kind + "-" + digits.substring(0, DIGITS);
    }
  }
}
