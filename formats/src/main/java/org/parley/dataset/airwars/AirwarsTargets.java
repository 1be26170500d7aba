package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.code.Code;
import org.parley.dataset.CellWriter;
import org.parley.dataset.DatasetCompiler;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;

/**
 * The reported targets of a strike.
 *
 * <p>Airwars lists them separately from the belligerents, so that one party can be in both lists
 * under two names; they are not identified with each other here.
 */
final class AirwarsTargets {
  static final String COLUMN = "targeted_belligerent_slug";

  private static final String ACTOR = AirwarsIncident.AIRWARS.id("targeted/");

  private AirwarsTargets() {}

  static ImmutableList<Participation> read(NamedCells row, RowEntities.Builder entities) {
    ImmutableList.Builder<Participation> parts = ImmutableList.builder();
    for (Code slug : row.list(COLUMN, ",", value -> new Code("airwars.targeted", value))) {
      Actor actor =
          Actor.builder()
              .id(ActorId.of(ACTOR + slug.value()))
              .kind(ActorKind.UNKNOWN)
              .addCodes(slug)
              .build();
      entities.addActors(actor);
      parts.add(new Participation(actor.id(), ParticipantRole.TARGET));
    }
    return parts.build();
  }

  static void write(Event event, CellWriter cells) {
    cells.put(
        COLUMN,
        event.participants().stream()
            .filter(part -> part.role().equals(ParticipantRole.TARGET))
            .map(part -> DatasetCompiler.withoutPrefix(part.actor().value(), ACTOR))
            .collect(Collectors.joining(",")));
  }
}
