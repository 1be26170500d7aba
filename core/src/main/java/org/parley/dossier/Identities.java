package org.parley.dossier;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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
 * The actors that are the same, according to current claims. Only a firm claim merges two; one that
 * calls it probable makes them likely to be the same. Spelling decides nothing. If two members of a
 * group are also said not to be the same, that group is not merged.
 */
final class Identities {
  private final ImmutableMap<ActorId, ActorId> certain;
  private final ImmutableMap<ActorId, ActorId> likely;
  private final ImmutableSetMultimap<ActorId, ActorId> aliases;

  private Identities(
      ImmutableMap<ActorId, ActorId> certain, ImmutableMap<ActorId, ActorId> likely) {
    this.certain = certain;
    this.likely = likely;
    this.aliases = certain.asMultimap().inverse();
  }

  /** The identities that follow from claims that link actors. */
  static Identities of(List<Claim> links) {
    List<Claim> said =
        links.stream()
            .filter(claim -> claim.proposition() instanceof ActorLink link && isIdentity(link))
            .toList();
    return new Identities(
        joined(said, claim -> claim.firmness() == Firmness.FIRM), joined(said, claim -> true));
  }

  private static boolean isIdentity(ActorLink link) {
    return link.relation().equals(ActorRelation.SAME_AS)
        || link.relation().equals(ActorRelation.NOT_SAME_AS);
  }

  private static ImmutableMap<ActorId, ActorId> joined(List<Claim> said, Predicate<Claim> joins) {
    Map<ActorId, Group> groups = new HashMap<>();
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

  /** Actors that are the same; a group is equal to itself only. */
  private static final class Group {
    private final List<ActorId> actors = new ArrayList<>();

    static Group of(ActorId actor) {
      Group group = new Group();
      group.actors.add(actor);
      return group;
    }

    ActorId first() {
      return Collections.min(actors, Comparator.comparing(ActorId::value));
    }
  }

  /** Merges the smaller group into the larger one. */
  private static void join(Map<ActorId, Group> groups, ActorId a, ActorId b) {
    Group one = groups.computeIfAbsent(a, Group::of);
    Group other = groups.computeIfAbsent(b, Group::of);
    if (!one.equals(other)) {
      boolean grows = one.actors.size() >= other.actors.size();
      Group larger = grows ? one : other;
      Group smaller = grows ? other : one;
      larger.actors.addAll(smaller.actors);
      smaller.actors.forEach(actor -> groups.put(actor, larger));
    }
  }

  private static void separate(Map<ActorId, Group> groups, ActorId a, ActorId b) {
    Group group = groups.get(a);
    if (group != null && group.equals(groups.get(b))) {
      group.actors.forEach(groups::remove);
    }
  }

  private static ImmutableMap<ActorId, ActorId> canonical(Map<ActorId, Group> groups) {
    Map<Group, ActorId> firsts = new HashMap<>();
    var canonical = ImmutableMap.<ActorId, ActorId>builder();
    groups.forEach(
        (actor, group) -> canonical.put(actor, firsts.computeIfAbsent(group, Group::first)));
    return canonical.buildOrThrow();
  }

  /** The representative of all actors that are the same: the one with the first id. */
  ActorId canonical(ActorId actor) {
    return certain.getOrDefault(actor, actor);
  }

  /** The ids of all actors that are the same as this one, itself among them. */
  ImmutableSet<ActorId> all(ActorId actor) {
    ImmutableSet<ActorId> same = aliases.get(canonical(actor));
    return same.isEmpty() ? ImmutableSet.of(actor) : same;
  }

  /**
   * The representative of all actors that are certainly or probably the same, if there are others.
   */
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
