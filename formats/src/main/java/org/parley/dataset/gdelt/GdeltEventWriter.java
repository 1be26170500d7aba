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
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.statement.Statement;

/** Writes a row of the events. */
record GdeltEventWriter(RowEntities entities, GdeltCells cells) {
  static ImmutableMap<String, String> write(RowEntities entities) {
    GdeltEventWriter row = new GdeltEventWriter(entities, new GdeltCells());
    if (entities.anchor() instanceof Entity.OfStatement said) {
      row.statement(said.statement());
    }
    entities.event().ifPresent(row::event);
    return row.cells.written();
  }

  private void statement(Statement said) {
    codes(said.codes());
    code(GdeltCodes.first(said.codes(), "cameo"));
    day(GdeltTimes.text(said.at()));
    actor(GdeltEventColumns.FIRST, said.attribution().first(LinkRole.SPEAKER).flatMap(Link::actor));
    actor(GdeltEventColumns.SECOND, said.addressees().stream().findFirst());
    source(said.attribution());
  }

  private void event(Event event) {
    codes(event.codes());
    code(GdeltCodes.first(event.type().stream().collect(toImmutableList()), "cameo"));
    day(GdeltTimes.text(event.when()));
    actor(GdeltEventColumns.FIRST, participant(event, ParticipantRole.INITIATOR));
    actor(GdeltEventColumns.SECOND, participant(event, ParticipantRole.TARGET));
    cells.putAll(GdeltEventColumns.PLACE, GdeltPlaces.write(event.where()));
    entities.claims().stream()
        .filter(claim -> claim.id().value().equals(event.id() + GdeltEventReader.OCCURRED))
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
    cells.put(GdeltEventColumns.ADDED, GdeltTimes.momentText(occurred.madeAt()));
    occurred.attribution().ifPresent(this::source);
  }

  private void codes(ImmutableCollection<Code> codes) {
    cells
        .put(GdeltEventColumns.ID, GdeltCodes.first(codes, GdeltCompiler.SCHEME))
        .put(GdeltEventColumns.QUAD_CLASS, GdeltCodes.first(codes, GdeltEventReader.QUAD_CLASS))
        .put(GdeltEventColumns.GOLDSTEIN, GdeltCodes.first(codes, GdeltEventReader.GOLDSTEIN));
  }

  private void code(Optional<String> cameo) {
    cells
        .put(GdeltEventColumns.CODE, cameo)
        .put(GdeltEventColumns.BASE, cameo.map(code -> prefix(code, 3)))
        .put(GdeltEventColumns.ROOT, cameo.map(code -> prefix(code, 2)));
  }

  private void day(Optional<String> digits) {
    cells
        .put(GdeltEventColumns.DAY, digits)
        .put(GdeltEventColumns.MONTH, digits.map(day -> prefix(day, 6)))
        .put(GdeltEventColumns.YEAR, digits.map(day -> prefix(day, 4)));
  }

  private static String prefix(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  private void actor(String prefix, Optional<ActorId> id) {
    id.flatMap(entities::actor).ifPresent(actor -> cells.putAll(prefix, GdeltActors.write(actor)));
  }

  private void source(Attribution attribution) {
    cells.put(
        GdeltEventColumns.URL,
        attribution
            .first(LinkRole.PUBLISHER)
            .flatMap(Link::source)
            .flatMap(entities::source)
            .flatMap(GdeltCollection::identifier));
  }
}
