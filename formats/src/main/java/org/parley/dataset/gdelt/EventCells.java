package org.parley.dataset.gdelt;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.code.Code;
import org.parley.dataset.Entities;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.statement.Statement;

/** Writes a row of the events. */
record EventCells(Entities entities, Cells cells) {
  static ImmutableMap<String, String> write(Entities entities) {
    EventCells row = new EventCells(entities, new Cells());
    if (entities.anchor() instanceof Entity.OfStatement said) {
      row.statement(said.statement());
    }
    entities.event().ifPresent(row::event);
    return row.cells.written();
  }

  private void statement(Statement said) {
    codes(said.codes());
    code(Codes.first(said.codes(), "cameo"));
    day(Times.text(said.at()));
    actor(EventColumns.FIRST, said.attribution().first(LinkRole.SPEAKER).flatMap(Link::actor));
    actor(EventColumns.SECOND, said.addressees().stream().findFirst());
    source(said.attribution());
  }

  private void event(Event event) {
    codes(event.codes());
    code(Codes.first(event.type().stream().collect(toImmutableList()), "cameo"));
    day(Times.text(event.when()));
    actor(EventColumns.FIRST, participant(event, ParticipantRole.INITIATOR));
    actor(EventColumns.SECOND, participant(event, ParticipantRole.TARGET));
    cells.putAll(EventColumns.PLACE, Places.write(event.where()));
    entities.claims().stream()
        .filter(claim -> claim.id().value().equals(event.id() + EventRow.OCCURRED))
        .findFirst()
        .ifPresent(this::claim);
  }

  private static Optional<ActorId> participant(Event event, ParticipantRole role) {
    return event.participants().stream()
        .filter(part -> part.role().equals(role))
        .map(Participation::actor)
        .findFirst();
  }

  private void claim(Claim occurred) {
    cells.put(EventColumns.ADDED, Times.momentText(occurred.madeAt()));
    occurred.attribution().ifPresent(this::source);
  }

  private void codes(ImmutableCollection<Code> codes) {
    cells
        .put(EventColumns.ID, Codes.first(codes, Gdelt.SCHEME))
        .put(EventColumns.QUAD_CLASS, Codes.first(codes, EventRow.QUAD_CLASS))
        .put(EventColumns.GOLDSTEIN, Codes.first(codes, EventRow.GOLDSTEIN));
  }

  private void code(Optional<String> cameo) {
    cells
        .put(EventColumns.CODE, cameo)
        .put(EventColumns.BASE, cameo.map(code -> prefix(code, 3)))
        .put(EventColumns.ROOT, cameo.map(code -> prefix(code, 2)));
  }

  private void day(Optional<String> digits) {
    cells
        .put(EventColumns.DAY, digits)
        .put(EventColumns.MONTH, digits.map(day -> prefix(day, 6)))
        .put(EventColumns.YEAR, digits.map(day -> prefix(day, 4)));
  }

  private static String prefix(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private void actor(String prefix, Optional<ActorId> id) {
    id.flatMap(entities::actor).ifPresent(actor -> cells.putAll(prefix, Actors.write(actor)));
  }

  private void source(Attribution attribution) {
    cells.put(
        EventColumns.URL,
        attribution
            .first(LinkRole.PUBLISHER)
            .flatMap(Link::source)
            .flatMap(entities::source)
            .flatMap(Collection::identifier));
  }
}
