package org.parley.claimreview;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.actor.Name;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Code;
import org.parley.dataset.DigestId;
import org.parley.dossier.Dossier;
import org.parley.proposition.FreeText;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** The entities read so far from a document of fact-checks. */
final class FactCheckEntities {
  private static final int DIGITS = 12;

  private final EntityDeduplicator<Actor> actors = new EntityDeduplicator<>();
  private final EntityDeduplicator<Source> sources = new EntityDeduplicator<>();
  private final EntityDeduplicator<Claim> claims = new EntityDeduplicator<>();
  private final EntityDeduplicator<Assessment> assessments = new EntityDeduplicator<>();

  EntityDeduplicator<Source> sources() {
    return sources;
  }

  Dossier.Builder dossier() {
    return Dossier.builder()
        .addAllActors(actors.all())
        .addAllSources(sources.all())
        .addAllClaims(claims.all())
        .addAllAssessments(assessments.all());
  }

  /** Adds an actor of this name, under an id derived from the name. */
  ActorId actor(String name, ActorKind kind, Optional<Code> code) {
    return actors
        .put(
            id("actor", name),
            id ->
                Actor.builder()
                    .id(ActorId.of(id))
                    .kind(kind)
                    .addNames(Name.of(name))
                    .addAllCodes(code.stream().toList())
                    .build())
        .id();
  }

  /** Adds the page of a review, if it has an address; the builder has its other parts. */
  Optional<SourceId> page(
      JsonCursor review, Optional<ActorId> publisher, UnaryOperator<Source.Builder> rest) {
    return review
        .text("url")
        .map(
            url ->
                sources
                    .put(
                        id("source", url),
                        id ->
                            rest.apply(
                                    Source.builder()
                                        .id(SourceId.of(id))
                                        .kind(SourceKind.UNKNOWN)
                                        .publisher(publisher)
                                        .url(url))
                                .build())
                    .id());
  }

  /** Adds a claim in words; the draft has its other parts. */
  ClaimId claim(String text, Link speaker, UnaryOperator<Claim.Builder> rest) {
    Claim claim =
        rest.apply(
                Claim.builder()
                    .id(ClaimId.of("claim"))
                    .proposition(new FreeText(text))
                    .attribution(Attribution.of(speaker)))
            .build();
    return claims.put(id -> claim.withId(ClaimId.of(id)), "claim").id();
  }

  /** Adds an assessment under the text of an id or, without one, under an id of its content. */
  AssessmentId assessment(Optional<String> text, Function<String, Assessment> make) {
    return text.map(given -> assessments.put(id("review", given), make))
        .orElseGet(() -> assessments.put(make, "review"))
        .id();
  }

  /** The publisher of a review; a description if neither they nor the page is known. */
  static Link publisher(Optional<ActorId> publisher, Optional<SourceId> page) {
    return Link.builder()
        .role(LinkRole.PUBLISHER)
        .actor(publisher)
        .source(page)
        .descriptor(
            publisher.isEmpty() && page.isEmpty()
                ? Optional.of("reviewer not named")
                : Optional.empty())
        .build();
  }

  /** The text as an id or, where it cannot be one, digits made of it. */
  static String id(String kind, String text) {
    try {
      return SourceId.of(text).value();
    } catch (IllegalArgumentException noId) {
      return DigestId.of(kind + "-", text, DIGITS);
    }
  }
}
