package org.parley.dossier;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.actor.ActorId;
import org.parley.claim.Claim;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;

/**
 * Which part an actor has in an event: its own, or that of whom it belongs to or speaks for, as far
 * as standing claims say so with at least probability.
 */
final class Affiliations {
  private static final ImmutableSet<ActorRelation> BINDING =
      ImmutableSet.of(ActorRelation.PART_OF, ActorRelation.SPEAKS_FOR);

  private final Identities identities;
  private final ImmutableListMultimap<ActorId, ActorId> bodies;

  Affiliations(Dossier dossier, Identities identities) {
    this.identities = identities;
    var links = ImmutableListMultimap.<ActorId, ActorId>builder();
    for (Claim claim : dossier.claims()) {
      if (claim.proposition() instanceof ActorLink link && binds(dossier, claim, link)) {
        links.put(identities.canonical(link.from()), identities.canonical(link.to()));
      }
    }
    this.bodies = links.build();
  }

  private static boolean binds(Dossier dossier, Claim claim, ActorLink link) {
    boolean firm = claim.stance().isFirm() && !claim.stance().isDenial();
    boolean bound = BINDING.contains(link.relation());
    return firm && bound && Identities.stands(dossier, claim);
  }

  /** The role of an actor; of several the one of a party, and of these the first by name. */
  Optional<ParticipantRole> role(Event event, ActorId actor) {
    Set<ActorId> bound = boundWith(identities.canonical(actor));
    return event.participants().stream()
        .filter(part -> bound.contains(identities.canonical(part.actor())))
        .map(Participation::role)
        .min(ParticipantRole.PARTIES_FIRST);
  }

  private Set<ActorId> boundWith(ActorId actor) {
    if (!bodies.containsKey(actor)) {
      return Set.of(actor);
    }
    Set<ActorId> bound = new LinkedHashSet<>();
    var next = new java.util.ArrayDeque<ActorId>();
    next.add(actor);
    while (!next.isEmpty()) {
      ActorId body = next.remove();
      if (bound.add(body)) {
        next.addAll(bodies.get(body));
      }
    }
    return bound;
  }
}
