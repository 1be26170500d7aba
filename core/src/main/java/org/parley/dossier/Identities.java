package org.parley.dossier;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.actor.ActorId;
import org.parley.attribution.Principal;
import org.parley.claim.Claim;
import org.parley.claim.Firmness;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;

/**
 * Which actors are one, as far as standing claims say so. Only a firm claim joins; one that calls
 * it probable makes them likely to be one. Spelling decides nothing. Where a group of them is also
 * said not to be the same, nobody of that group is joined.
 */
final class Identities {
  private final ImmutableMap<ActorId, ActorId> certain;
  private final ImmutableMap<ActorId, ActorId> likely;

  private Identities(
      ImmutableMap<ActorId, ActorId> certain, ImmutableMap<ActorId, ActorId> likely) {
    this.certain = certain;
    this.likely = likely;
  }

  static Identities of(Dossier dossier) {
    List<Claim> said = new ArrayList<>();
    for (Claim claim : dossier.claims()) {
      if (claim.proposition() instanceof ActorLink link
          && (link.relation().equals(ActorRelation.SAME_AS)
              || link.relation().equals(ActorRelation.NOT_SAME_AS))
          && claim.binds()
          && stands(dossier, claim)) {
        said.add(claim);
      }
    }
    return new Identities(
        joined(said, claim -> claim.firmness() == Firmness.FIRM), joined(said, claim -> true));
  }

  /** Whether nothing replaced the claim, and it takes nothing back itself. */
  static boolean stands(Dossier dossier, Claim claim) {
    return !claim.isRetraction()
        && dossier.index().revisions().get(claim.id()).stream()
            .noneMatch(later -> later.revision().orElseThrow().kind().replaces());
  }

  private static ImmutableMap<ActorId, ActorId> joined(List<Claim> said, Predicate<Claim> joins) {
    Map<ActorId, List<ActorId>> groups = new HashMap<>();
    List<ActorLink> apart = new ArrayList<>();
    for (Claim claim : said) {
      ActorLink link = (ActorLink) claim.proposition();
      boolean same = link.relation().equals(ActorRelation.SAME_AS);
      if (same == claim.isDenial()) {
        apart.add(link);
      } else if (same && joins.test(claim)) {
        join(groups, link.from(), link.to());
      }
    }
    for (ActorLink link : apart) {
      separate(groups, link.from(), link.to());
    }
    return canonical(groups);
  }

  /** Joins the smaller group to the larger one. */
  private static void join(Map<ActorId, List<ActorId>> groups, ActorId a, ActorId b) {
    List<ActorId> one = groups.computeIfAbsent(a, Identities::alone);
    List<ActorId> other = groups.computeIfAbsent(b, Identities::alone);
    if (one != other) {
      List<ActorId> larger = one.size() < other.size() ? other : one;
      List<ActorId> smaller = larger == one ? other : one;
      larger.addAll(smaller);
      smaller.forEach(actor -> groups.put(actor, larger));
    }
  }

  private static List<ActorId> alone(ActorId actor) {
    return new ArrayList<>(List.of(actor));
  }

  private static void separate(Map<ActorId, List<ActorId>> groups, ActorId a, ActorId b) {
    List<ActorId> group = groups.getOrDefault(a, List.of());
    if (group == groups.get(b)) {
      group.forEach(groups::remove);
    }
  }

  private static ImmutableMap<ActorId, ActorId> canonical(Map<ActorId, List<ActorId>> groups) {
    IdentityHashMap<List<ActorId>, ActorId> firsts = new IdentityHashMap<>();
    var canonical = ImmutableMap.<ActorId, ActorId>builder();
    groups.forEach(
        (actor, group) -> canonical.put(actor, firsts.computeIfAbsent(group, Identities::first)));
    return canonical.buildOrThrow();
  }

  private static ActorId first(List<ActorId> group) {
    return Collections.min(group, Comparator.comparing(ActorId::value));
  }

  /** The actor that stands for all that are the same: the one with the first id. */
  ActorId canonical(ActorId actor) {
    return certain.getOrDefault(actor, actor);
  }

  /** The actor that stands for all that are probably or certainly the same, if there are others. */
  Optional<ActorId> likely(ActorId actor) {
    return Optional.ofNullable(likely.get(actor));
  }

  Principal canonical(Principal principal) {
    return principal.match(
        new Principal.Cases<>(
            named -> new Principal.Named(canonical(named.actor())),
            described -> described,
            publication -> publication));
  }
}
