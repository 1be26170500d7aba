package org.parley.dossier;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.actor.ActorId;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Firmness;
import org.parley.dispute.Stake;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.time.When;

/**
 * The part of an actor in an event, its own or that of the one it belongs to or speaks for, and its
 * alliances, according to current claims. Membership follows from claims that are at least
 * probable, an alliance from firm ones only.
 */
final class Affiliations {
  private static final ImmutableSet<ActorRelation> BINDING =
      ImmutableSet.of(ActorRelation.PART_OF, ActorRelation.SPEAKS_FOR);
  private static final ImmutableSet<ActorRelation> ALIGNING =
      ImmutableSet.of(ActorRelation.BACKS, ActorRelation.ALLIED_WITH);
  private static final ImmutableSet<ParticipantRole> BEGAN =
      ImmutableSet.of(ParticipantRole.INITIATOR);
  private static final ImmutableSet<ParticipantRole> SUFFERED =
      ImmutableSet.of(ParticipantRole.TARGET, ParticipantRole.VICTIM);

  /** An actor's alignment with another one, by a claim. */
  private record Alignment(ActorId other, Optional<When> during, ClaimId by) {}

  /** A stake and, if it is that of an ally, the claim it follows from. */
  record Tie(Stake stake, Optional<ClaimId> by) {}

  private final Identities identities;
  private final ImmutableListMultimap<ActorId, ActorId> bodies;
  private final ImmutableListMultimap<ActorId, ActorId> blocs;
  private final ImmutableListMultimap<ActorId, Alignment> alignments;
  private final Map<ActorId, ImmutableSet<ActorId>> within = new HashMap<>();

  Affiliations(List<Claim> links, Identities identities) {
    this.identities = identities;
    var bodies = ImmutableListMultimap.<ActorId, ActorId>builder();
    var blocs = ImmutableListMultimap.<ActorId, ActorId>builder();
    var alignments = ImmutableListMultimap.<ActorId, Alignment>builder();
    for (Claim claim : links) {
      if (claim.proposition() instanceof ActorLink link && !claim.isDenial()) {
        ActorId from = identities.canonical(link.from());
        ActorId to = identities.canonical(link.to());
        if (BINDING.contains(link.relation())) {
          bodies.put(from, to);
        } else if (link.relation().equals(ActorRelation.MEMBER_OF)) {
          blocs.put(from, to);
        } else if (ALIGNING.contains(link.relation()) && claim.firmness() == Firmness.FIRM) {
          alignments.put(from, new Alignment(to, link.during(), claim.id()));
          alignments.put(to, new Alignment(from, link.during(), claim.id()));
        }
      }
    }
    this.bodies = bodies.build();
    this.blocs = blocs.build();
    this.alignments = alignments.build();
  }

  /** The role of an actor; of several that of a party, and of these the first by name. */
  Optional<ParticipantRole> role(Event event, ActorId actor) {
    ActorId canonical = identities.canonical(actor);
    Set<ActorId> bound = upwards(canonical, bodies);
    return event.participants().stream()
        .filter(part -> bound.contains(identities.canonical(part.actor())))
        .map(Participation::role)
        .min(ParticipantRole.PARTIES_FIRST);
  }

  /** The bodies and blocs that an actor belongs to, all the way up. */
  ImmutableSet<ActorId> within(ActorId actor) {
    ActorId canonical = identities.canonical(actor);
    return within.computeIfAbsent(
        canonical,
        member -> {
          Set<ActorId> all = new LinkedHashSet<>(upwards(member, bodies));
          ImmutableSet.copyOf(all).forEach(body -> all.addAll(upwards(body, blocs)));
          all.remove(member);
          return ImmutableSet.copyOf(all);
        });
  }

  /** The stake of an actor in an event. */
  Tie tie(Event event, ActorId actor) {
    Optional<ParticipantRole> role = role(event, actor);
    if (role.filter(ParticipantRole::isParty).isPresent()) {
      return new Tie(Stake.PARTY, Optional.empty());
    }
    if (role.filter(ParticipantRole.ALLY::equals).isPresent()) {
      return new Tie(Stake.ALIGNED, Optional.empty());
    }
    return alignment(event, actor)
        .map(claim -> new Tie(Stake.ALIGNED, Optional.of(claim)))
        .orElseGet(() -> new Tie(outside(event, role), Optional.empty()));
  }

  private static Stake outside(Event event, Optional<ParticipantRole> role) {
    boolean outsider = role.filter(ParticipantRole.OBSERVER::equals).isPresent();
    return outsider || hasBothSides(event) ? Stake.NONE_KNOWN : Stake.UNRECORDED;
  }

  private static boolean hasBothSides(Event event) {
    return (has(event, BEGAN) && has(event, SUFFERED))
        || (has(event, ImmutableSet.of(ParticipantRole.SIDE_A))
            && has(event, ImmutableSet.of(ParticipantRole.SIDE_B)));
  }

  private static boolean has(Event event, ImmutableSet<ParticipantRole> roles) {
    return event.participants().stream().anyMatch(part -> roles.contains(part.role()));
  }

  /** The first claim by which an actor is aligned with a party to the event at its time. */
  private Optional<ClaimId> alignment(Event event, ActorId actor) {
    ImmutableSet<ActorId> parties =
        event.participants().stream()
            .filter(part -> part.role().isParty())
            .map(part -> identities.canonical(part.actor()))
            .collect(ImmutableSet.toImmutableSet());
    return upwards(identities.canonical(actor), bodies).stream()
        .flatMap(body -> alignments.get(body).stream())
        .filter(alignment -> parties.contains(alignment.other()))
        .filter(alignment -> mayMeet(alignment.during(), event.when()))
        .map(Alignment::by)
        .min(Comparator.comparing(ClaimId::value));
  }

  /** Whether two times can have a day in common; an unknown time can. */
  private static boolean mayMeet(Optional<When> one, Optional<When> other) {
    return !isBefore(one.flatMap(When::latest), other.flatMap(When::earliest))
        && !isBefore(other.flatMap(When::latest), one.flatMap(When::earliest));
  }

  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }

  private static Set<ActorId> upwards(
      ActorId actor, ImmutableListMultimap<ActorId, ActorId> links) {
    if (!links.containsKey(actor)) {
      return Set.of(actor);
    }
    Set<ActorId> found = new LinkedHashSet<>();
    Deque<ActorId> ahead = new ArrayDeque<>();
    ahead.add(actor);
    while (!ahead.isEmpty()) {
      ActorId body = ahead.remove();
      if (found.add(body)) {
        ahead.addAll(links.get(body));
      }
    }
    return found;
  }
}
