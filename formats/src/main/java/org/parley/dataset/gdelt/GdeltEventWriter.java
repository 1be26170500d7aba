package org.parley.dataset.gdelt;

import com.google.common.collect.ImmutableCollection;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Code;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.statement.Statement;

/** Writes a row of the events. */
record GdeltEventWriter(RowEntities entities, CellWriter cells) {
  void write() {
    if (entities.anchor() instanceof Entity.OfStatement said) {
      statement(said.value());
    }
    entities.event().ifPresent(this::event);
  }

  private void statement(Statement said) {
    codes(said.codes());
    code(CodedColumns.first(said.codes(), "cameo"));
    day(GdeltTimes.text(said.at()));
    actor(GdeltEventColumns.FIRST, said.attribution().first(LinkRole.SPEAKER).flatMap(Link::actor));
    actor(
        GdeltEventColumns.SECOND,
        Stream.concat(said.addressees().stream(), said.targets().stream()).findFirst());
    source(said.attribution());
  }

  private void event(Event event) {
    codes(event.codes());
    code(CodedColumns.first(event.type().stream().toList(), "cameo"));
    day(GdeltTimes.text(event.when()));
    actor(GdeltEventColumns.FIRST, participant(event, ParticipantRole.INITIATOR));
    actor(GdeltEventColumns.SECOND, participant(event, ParticipantRole.TARGET));
    GdeltPlaces.write(event.where())
        .forEach((part, cell) -> cells.put(GdeltEventColumns.PLACE + part, cell));
    entities.claim(ClaimId.of(event.id() + GdeltEventReader.OCCURRED)).ifPresent(this::claim);
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
    cells.putCode(GdeltEventColumns.ID, codes, GdeltCompiler.SCHEME);
    GdeltEventReader.SCALES.forEach(scale -> scale.write(codes, cells));
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
    id.flatMap(entities::actor)
        .ifPresent(
            actor ->
                GdeltActors.write(actor).forEach((part, cell) -> cells.put(prefix + part, cell)));
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
