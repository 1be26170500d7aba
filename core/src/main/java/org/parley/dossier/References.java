package org.parley.dossier;

import java.util.List;
import java.util.Map;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.proposition.Absence;
import org.parley.proposition.ActorLink;
import org.parley.proposition.Circumstance;
import org.parley.proposition.EventLink;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Responsibility;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.statement.Statement;

/** That every id that is named is the id of something. */
final class References {
  private final Dossier dossier;
  private final DossierIndex index;
  private final Problems problems;

  References(Dossier dossier, Problems problems) {
    this.dossier = dossier;
    this.index = dossier.index();
    this.problems = problems;
  }

  void check() {
    check("sources", dossier.sources(), this::source);
    check("events", dossier.events(), this::event);
    check("statements", dossier.statements(), this::statement);
    check("claims", dossier.claims(), this::claim);
    check("assessments", dossier.assessments(), this::assessment);
  }

  /** Checks one thing at its place. */
  private interface Check<T> {
    void at(Place place, T thing);
  }

  private static <T> void check(String list, List<T> entities, Check<T> check) {
    for (int i = 0; i < entities.size(); i++) {
      check.at(Place.of(list, i), entities.get(i));
    }
  }

  private static <T> void each(Place place, String list, Iterable<T> parts, Check<T> check) {
    int i = 0;
    for (T part : parts) {
      check.at(place.item(list, i++), part);
    }
  }

  private void source(Place place, Source source) {
    source.publisher().ifPresent(id -> actor(place.member("publisher"), id));
    each(
        place,
        "contributors",
        source.contributors(),
        (at, c) -> actor(at.member("actor"), c.actor()));
    each(
        place,
        "derivedFrom",
        source.derivedFrom(),
        (at, d) -> sourceId(at.member("source"), d.source()));
  }

  private void event(Place place, Event event) {
    each(
        place,
        "participants",
        event.participants(),
        (at, p) -> actor(at.member("actor"), p.actor()));
    event.partOf().ifPresent(id -> eventId(place.member("partOf"), id));
  }

  private void statement(Place place, Statement statement) {
    attribution(place.member("attribution"), statement.attribution());
    each(place, "addressees", statement.addressees(), this::actor);
    each(place, "content", statement.content(), this::proposition);
    each(place, "about", statement.about(), this::eventId);
  }

  private void claim(Place place, Claim claim) {
    proposition(place.member("proposition"), claim.proposition());
    claim.attribution().ifPresent(said -> attribution(place.member("attribution"), said));
    claim
        .statement()
        .ifPresent(id -> resolve(place.member("statement"), "statement", index.statements(), id));
    each(place, "passages", claim.passages(), (at, p) -> sourceId(at.member("source"), p.source()));
    claim
        .revision()
        .ifPresent(revision -> claimId(place.member("revision").member("of"), revision.of()));
  }

  private void assessment(Place place, Assessment assessment) {
    claimId(place.member("target"), assessment.target());
    attribution(place.member("attribution"), assessment.attribution());
  }

  private void attribution(Place place, Attribution attribution) {
    each(place, "chain", attribution.chain(), this::link);
  }

  private void link(Place place, Link link) {
    link.actor().ifPresent(id -> actor(place.member("actor"), id));
    link.onBehalfOf().ifPresent(id -> actor(place.member("onBehalfOf"), id));
    link.source().ifPresent(id -> sourceId(place.member("source"), id));
  }

  private void proposition(Place place, Proposition proposition) {
    if (proposition instanceof Measurement said) {
      eventId(place.member("event"), said.event());
    } else if (proposition instanceof Responsibility said) {
      eventId(place.member("event"), said.event());
      actor(place.member("actor"), said.actor());
    } else if (proposition instanceof Occurrence said) {
      eventId(place.member("event"), said.event());
    } else if (proposition instanceof Circumstance said) {
      eventId(place.member("event"), said.event());
    } else if (proposition instanceof Absence said) {
      eventId(place.member("question").member("event"), said.question().event());
    } else {
      link(place, proposition);
    }
  }

  private void link(Place place, Proposition proposition) {
    if (proposition instanceof EventLink said) {
      eventId(place.member("from"), said.from());
      eventId(place.member("to"), said.to());
    } else if (proposition instanceof ActorLink said) {
      actor(place.member("from"), said.from());
      actor(place.member("to"), said.to());
    }
  }

  private void actor(Place place, ActorId id) {
    resolve(place, "actor", index.actors(), id);
  }

  private void sourceId(Place place, SourceId id) {
    resolve(place, "source", index.sources(), id);
  }

  private void eventId(Place place, EventId id) {
    resolve(place, "event", index.events(), id);
  }

  private void claimId(Place place, ClaimId id) {
    resolve(place, "claim", index.claims(), id);
  }

  private <K> void resolve(Place place, String what, Map<K, ?> known, K id) {
    if (!known.containsKey(id)) {
      problems.add(place, "no " + what + " has the id '" + id + "'");
    }
  }
}
