package org.parley.dossier;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.actor.ActorId;
import org.parley.attribution.Principal;
import org.parley.claim.Claim;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;

/**
 * Which actors are one, as far as standing claims say so with at least probability. Spelling
 * decides nothing. Where a group of them is also said not to be the same, nobody of that group is
 * joined.
 */
final class Identities {
  private final ImmutableMap<ActorId, ActorId> canonical;

  private Identities(ImmutableMap<ActorId, ActorId> canonical) {
    this.canonical = canonical;
  }

  static Identities of(Dossier dossier) {
    List<ActorLink> same = new ArrayList<>();
    List<ActorLink> apart = new ArrayList<>();
    for (Claim claim : dossier.claims()) {
      if (claim.proposition() instanceof ActorLink link
          && claim.stance().isFirm()
          && stands(dossier, claim)) {
        if (link.relation().equals(ActorRelation.SAME_AS)) {
          (claim.stance().isDenial() ? apart : same).add(link);
        } else if (link.relation().equals(ActorRelation.NOT_SAME_AS)
            && !claim.stance().isDenial()) {
          apart.add(link);
        }
      }
    }
    return new Identities(joined(same, apart));
  }

  /** Whether nothing replaced the claim, and it takes nothing back itself. */
  static boolean stands(Dossier dossier, Claim claim) {
    return !claim.isRetraction()
        && dossier.index().revisions().get(claim.id()).stream()
            .noneMatch(later -> later.revision().orElseThrow().kind().replaces());
  }

  private static ImmutableMap<ActorId, ActorId> joined(
      List<ActorLink> same, List<ActorLink> apart) {
    Map<ActorId, SortedSet<ActorId>> groups = new LinkedHashMap<>();
    for (ActorLink link : same) {
      join(groups, link.from(), link.to());
    }
    for (ActorLink link : apart) {
      separate(groups, link.from(), link.to());
    }
    var canonical = ImmutableMap.<ActorId, ActorId>builder();
    groups.forEach((actor, group) -> canonical.put(actor, group.first()));
    return canonical.buildOrThrow();
  }

  private static void join(Map<ActorId, SortedSet<ActorId>> groups, ActorId a, ActorId b) {
    SortedSet<ActorId> group = groups.getOrDefault(a, alone(a));
    group.addAll(groups.getOrDefault(b, alone(b)));
    ImmutableSet.copyOf(group).forEach(actor -> groups.put(actor, group));
  }

  private static void separate(Map<ActorId, SortedSet<ActorId>> groups, ActorId a, ActorId b) {
    SortedSet<ActorId> group = groups.get(a);
    if (group != null && group.contains(b)) {
      group.forEach(groups::remove);
    }
  }

  private static SortedSet<ActorId> alone(ActorId actor) {
    SortedSet<ActorId> group = new TreeSet<>(Comparator.comparing(ActorId::value));
    group.add(actor);
    return group;
  }

  /** The actor that stands for all that are the same: the one with the first id. */
  ActorId canonical(ActorId actor) {
    return canonical.getOrDefault(actor, actor);
  }

  Principal canonical(Principal principal) {
    return principal.match(
        new Principal.Cases<>(
            named -> new Principal.Named(canonical(named.actor())),
            described -> described,
            publication -> publication));
  }
}
