package org.parley.reports;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.attribution.Principal;
import org.parley.source.SourceId;

/**
 * The claimants of a row, those who passed the figure on, and the source in which it was read.
 *
 * @param claimants a speaker's link for each claimant, at least one
 * @param relays those who passed the figure on, in order
 * @param source the source
 */
record ReportVoice(
    ImmutableList<Link> claimants, ImmutableList<ActorId> relays, Optional<SourceId> source) {
  private static final Principal.Cases<Optional<ActorId>> NAMED =
      new Principal.Cases<>(
          named -> Optional.of(named.actor()),
          described -> Optional.empty(),
          own -> Optional.empty());

  private static final Principal.Cases<String> NAME =
      new Principal.Cases<>(
          named -> named.actor().value(),
          described -> described.descriptor(),
          own -> own.source().value());

  /**
   * The claimant, if it may be the text's own voice: a single named claimant, speaking for nobody
   * and through nobody.
   */
  Optional<ActorId> possibleNarrator() {
    Link first = claimants.get(0);
    boolean isDirect = source.isPresent() && relays.isEmpty() && first.onBehalfOf().isEmpty();
    return first.actor().filter(any -> isDirect && claimants.size() == 1);
  }

  /** The principals of the figure: those for whom the claimants speak, or else the claimants. */
  ImmutableList<Principal> principals() {
    return claimants.stream().map(Link::principal).distinct().collect(toImmutableList());
  }

  /** The names or descriptions of principals, as a cell has them. */
  static String names(ImmutableList<Principal> principals) {
    return principals.stream()
        .map(principal -> principal.match(NAME))
        .collect(Collectors.joining(ReportCells.AND));
  }

  /** The principals who are named. */
  ImmutableSet<ActorId> namedPrincipals() {
    return principals().stream()
        .flatMap(principal -> principal.match(NAMED).stream())
        .collect(toImmutableSet());
  }

  /** The named claimants and those for whom they speak. */
  ImmutableSet<ActorId> speakers() {
    return claimants.stream()
        .flatMap(link -> Stream.concat(link.actor().stream(), link.onBehalfOf().stream()))
        .collect(toImmutableSet());
  }

  /** All named actors. */
  ImmutableSet<ActorId> actors() {
    return Stream.concat(speakers().stream(), relays.stream()).collect(toImmutableSet());
  }

  /** The attribution of the claimants' words. */
  Attribution quotedBy(Optional<ActorId> publisher) {
    return new Attribution(
        ImmutableList.<Link>builder()
            .addAll(claimants)
            .addAll(relays.stream().map(relay -> Link.of(relay, LinkRole.RELAY)).toList())
            .addAll(source.map(text -> published(publisher, text)).stream().toList())
            .build());
  }

  /** The attribution of the source's own words, which are this actor's. */
  Attribution narratedBy(ActorId publisher) {
    return Attribution.of(published(Optional.of(publisher), source.orElseThrow()));
  }

  private static Link published(Optional<ActorId> publisher, SourceId text) {
    return Link.builder().actor(publisher).role(LinkRole.PUBLISHER).source(text).build();
  }
}
