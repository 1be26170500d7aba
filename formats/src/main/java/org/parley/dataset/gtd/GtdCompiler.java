package org.parley.dataset.gtd;

import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.claim.ClaimId;
import org.parley.dataset.DatasetCompiler;
import org.parley.dataset.EventParts;
import org.parley.event.EventId;
import org.parley.source.Source;
import org.parley.source.SourceId;

/** The database as the claimant of its figures, and the ids of its rows. */
final class GtdCompiler {
  static final String SCHEME = "gtd";
  static final DatasetCompiler GTD =
      DatasetCompiler.of(
          Actor.of(SCHEME, ActorKind.NGO, "START, Global Terrorism Database"),
          Source.builder()
              .id(SourceId.of(SCHEME))
              .title("Global Terrorism Database")
              .url("https://www.start.umd.edu/gtd"));

  private GtdCompiler() {}

  static EventId event(String id) {
    return GTD.event("an eventid", id);
  }

  static ClaimId claim(EventId event, String what) {
    return new EventParts(event).claim(what);
  }
}
