package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.code.Code;
import org.parley.dataset.RowEntities;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;

/**
 * Those whom a strike is said to have been aimed at.
 *
 * <p>Airwars lists them apart from the belligerents, so that one party can be in both lists under
 * two names; whether they are one is not said here.
 */
final class AirwarsTargets {
  static final String COLUMN = "targeted_belligerent_slug";

  private static final String ACTOR = AirwarsIncident.PREFIX + "targeted/";
  private static final AirwarsCodes LISTED = new AirwarsCodes(COLUMN, "airwars.targeted", ',');

  private AirwarsTargets() {}

  static ImmutableList<Participation> read(AirwarsRow row, RowEntities.Builder entities) {
    ImmutableList.Builder<Participation> parts = ImmutableList.builder();
    for (Code slug : row.codes(COLUMN, LISTED)) {
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

  static void write(Event event, Map<String, String> cells) {
    cells.put(
        COLUMN,
        event.participants().stream()
            .filter(part -> part.role().equals(ParticipantRole.TARGET))
            .map(part -> AirwarsIncident.withoutPrefix(ACTOR, part.actor().value()))
            .collect(Collectors.joining(",")));
  }
}
