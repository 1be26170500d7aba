package org.parley.dossier;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.function.Function;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Id;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;

/** The entities of a dossier by id; of several with one id, the first. */
record DossierIndex(
    ImmutableMap<ActorId, Actor> actors,
    ImmutableMap<SourceId, Source> sources,
    ImmutableMap<EventId, Event> events,
    ImmutableMap<StatementId, Statement> statements,
    ImmutableMap<ClaimId, Claim> claims,
    ImmutableMap<AssessmentId, Assessment> assessments,
    ImmutableListMultimap<ClaimId, Claim> revisions) {

  static DossierIndex of(Dossier dossier) {
    return new DossierIndex(
        byId(dossier.actors(), Actor::id),
        byId(dossier.sources(), Source::id),
        byId(dossier.events(), Event::id),
        byId(dossier.statements(), Statement::id),
        byId(dossier.claims(), Claim::id),
        byId(dossier.assessments(), Assessment::id),
        revisions(dossier));
  }

  private static <K, V> ImmutableMap<K, V> byId(Collection<V> entities, Function<V, K> id) {
    var byId = Maps.<K, V>newLinkedHashMapWithExpectedSize(entities.size());
    entities.forEach(entity -> byId.putIfAbsent(id.apply(entity), entity));
    return ImmutableMap.copyOf(byId);
  }

  /** The claims that revise a claim, by the id of the claim that is revised. */
  private static ImmutableListMultimap<ClaimId, Claim> revisions(Dossier dossier) {
    var revisions = ImmutableListMultimap.<ClaimId, Claim>builder();
    for (Claim claim : dossier.claims()) {
      claim
          .revision()
          .ifPresent(revision -> revision.of().forEach(earlier -> revisions.put(earlier, claim)));
    }
    return revisions.build();
  }

  /** Whether there is an entity of a kind with an id. */
  boolean has(EntityKind kind, Id id) {
    return switch (kind) {
      case ACTOR -> actors.containsKey(id);
      case SOURCE -> sources.containsKey(id);
      case EVENT -> events.containsKey(id);
      case STATEMENT -> statements.containsKey(id);
      case CLAIM -> claims.containsKey(id);
      case ASSESSMENT -> assessments.containsKey(id);
    };
  }

  Attribution attributionOf(Claim claim) {
    return claim
        .attribution()
        .or(() -> claim.statement().map(statements::get).map(Statement::attribution))
        .orElseThrow(() -> new IllegalArgumentException("no statement of claim " + claim.id()));
  }
}
