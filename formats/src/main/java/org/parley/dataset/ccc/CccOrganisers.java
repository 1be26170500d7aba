package org.parley.dataset.ccc;

import java.util.stream.Collectors;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.dataset.CellWriter;
import org.parley.dataset.DatasetCompiler;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;

/** The organisations that called for a gathering, known by their names alone. */
final class CccOrganisers {
  private static final String PREFIX = CrowdEvent.CCC.id("organization/");

  private CccOrganisers() {}

  static Actor of(String name) {
    ActorId id = ActorId.of(PREFIX + name);
    return Actor.of(id.value(), ActorKind.UNKNOWN, name);
  }

  static void write(Event event, CellWriter cells) {
    cells.put(
        "organizations",
        event.participants().stream()
            .filter(part -> part.role().equals(ParticipantRole.ORGANISER))
            .map(part -> part.actor().value())
            .map(id -> DatasetCompiler.withoutPrefix(id, PREFIX))
            .collect(Collectors.joining(CrowdEvent.BETWEEN)));
  }
}
