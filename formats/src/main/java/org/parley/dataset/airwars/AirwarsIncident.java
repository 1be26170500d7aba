package org.parley.dataset.airwars;

import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.dataset.DatasetCompiler;
import org.parley.dataset.EventParts;
import org.parley.event.EventId;
import org.parley.proposition.Proposition;
import org.parley.source.SourceId;

/**
 * An incident by its reference code, and the ids of its parts.
 *
 * @param parts the ids of its event and of its parts
 * @param page Airwars' page about it, if it is named
 */
record AirwarsIncident(EventParts parts, Optional<SourceId> page) {
  static final DatasetCompiler AIRWARS =
      DatasetCompiler.of(Actor.of("airwars", ActorKind.NGO, "Airwars"));

  /** The incident of a code, for example {@code CS957}. */
  static AirwarsIncident of(String code) {
    return of(EventId.of(AIRWARS.id(code)));
  }

  static AirwarsIncident of(EventId event) {
    return new AirwarsIncident(new EventParts(event), Optional.empty());
  }

  /** A copy on which Airwars has this page. */
  AirwarsIncident on(SourceId other) {
    return new AirwarsIncident(parts, Optional.of(other));
  }

  EventId event() {
    return parts.event();
  }

  /** The code; of an event of another dataset, the whole id. */
  String code() {
    return AIRWARS.idOf(event());
  }

  /** A claim of Airwars itself. */
  Claim compiled(String part, Proposition proposition) {
    return said(part, proposition, byAirwars()).build();
  }

  /** Starts a claim without a stance. */
  Claim.Builder said(String part, Proposition proposition, Attribution attribution) {
    return Claim.builder().id(parts.claim(part)).proposition(proposition).attribution(attribution);
  }

  Attribution byAirwars() {
    return Attribution.of(compiler());
  }

  /** The attribution of a party's claim, as passed on by Airwars. */
  Attribution by(ActorId party) {
    return Attribution.of(Link.of(party, LinkRole.SPEAKER), compiler());
  }

  Link compiler() {
    return AIRWARS.link(page);
  }
}
