package org.parley.dataset.airwars;

import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.AssessmentId;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Stance;
import org.parley.event.EventId;
import org.parley.proposition.Proposition;
import org.parley.source.SourceId;
import org.parley.statement.StatementId;

/**
 * An incident by its reference code, and the ids of all that is said about it.
 *
 * @param event the id of its event
 * @param page the page that Airwars has on it, if that is named
 */
record AirwarsIncident(EventId event, Optional<SourceId> page) {
  static final String PREFIX = "airwars:";
  static final Actor AIRWARS = Actor.of("airwars", ActorKind.NGO, "Airwars");

  /** The incident of a code, {@code CS957} say. */
  static AirwarsIncident of(String code) {
    return new AirwarsIncident(EventId.of(PREFIX + code), Optional.empty());
  }

  /** A copy on which Airwars has this page. */
  AirwarsIncident on(SourceId other) {
    return new AirwarsIncident(event, Optional.of(other));
  }

  /** The code; of an event that is none of Airwars', the whole id. */
  String code() {
    return withoutPrefix(PREFIX, event.value());
  }

  static String withoutPrefix(String prefix, String id) {
    return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
  }

  ClaimId claim(String part) {
    return ClaimId.of(event + "/" + part);
  }

  StatementId statement(String part) {
    return StatementId.of(event + "/" + part);
  }

  AssessmentId assessment(String part) {
    return AssessmentId.of(event + "/" + part);
  }

  /** What Airwars itself says. */
  Claim compiled(String part, Proposition proposition) {
    return said(part, proposition, byAirwars()).stance(Stance.CERTAIN).build();
  }

  /** A claim in the making, without its stance. */
  Claim.Builder said(String part, Proposition proposition, Attribution attribution) {
    return Claim.builder().id(claim(part)).proposition(proposition).attribution(attribution);
  }

  Attribution byAirwars() {
    return Attribution.of(compiler());
  }

  /** What a party says, as Airwars has it. */
  Attribution by(ActorId party) {
    return Attribution.of(Link.of(party, LinkRole.SPEAKER), compiler());
  }

  Link compiler() {
    return Link.builder().actor(AIRWARS.id()).role(LinkRole.COMPILER).source(page).build();
  }
}
