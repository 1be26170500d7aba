package org.parley.dataset.ccc;

import java.util.Optional;
import org.parley.dataset.CellWriter;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;

/** The campaigns and waves that gatherings belong to: the column {@code macroevent}. */
final class CccCampaigns {
  private static final String COLUMN = "macroevent";
  private static final String PREFIX = CrowdEvent.CCC.id("macroevent/");

  private CccCampaigns() {}

  static boolean isOne(Event event) {
    return event.id().value().startsWith(PREFIX);
  }

  static Optional<EventId> read(NamedCells row, RowEntities.Builder entities) {
    Optional<Event> campaign = row.read(COLUMN, CccCampaigns::of);
    campaign.ifPresent(entities::addEvents);
    return campaign.map(Event::id);
  }

  private static Event of(String name) {
    return Event.builder()
        .id(EventId.of(PREFIX + name))
        .name(name)
        .status(EventStatus.ACTUAL)
        .build();
  }

  static void write(Event gathering, CellWriter cells) {
    cells.put(
        COLUMN,
        gathering
            .partOf()
            .map(EventId::value)
            .filter(id -> id.startsWith(PREFIX))
            .map(id -> id.substring(PREFIX.length())));
  }
}
