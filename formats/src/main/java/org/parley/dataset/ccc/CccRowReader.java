package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.code.Code;
import org.parley.dataset.EventParts;
import org.parley.dataset.NamedCells;
import org.parley.dataset.PlaceCells;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.event.Coordinates;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.event.PlacePrecision;
import org.parley.event.Where;
import org.parley.time.When;

/**
 * Reads a row into the entities of its gathering.
 *
 * @param row the row
 * @param day its day
 * @param format the format of the row
 */
record CccRowReader(NamedCells row, LocalDate day, CccFormat format) {
  RowEntities entities() {
    RowEntities.Builder entities = RowEntities.builder();
    CrowdEvent.CCC.addTo(entities);
    EventId id = CrowdEvent.id(row.row(), day.toString());
    CrowdEvent gathering = new CrowdEvent(new EventParts(id), CccPublications.read(row, entities));
    entities.addClaims(CccPublications.occurrence(gathering));
    CccSizes.read(row, gathering, entities);
    CccHarms.read(row, gathering, entities);
    CccRemarks.read(row, gathering, entities);
    CccDemands.read(row, gathering, entities);
    return entities.anchor(Entity.of(event(id, entities))).build();
  }

  private Event event(EventId id, RowEntities.Builder entities) {
    ImmutableSet<Code> codes = format.events().read(row);
    Optional<Where> where = where();
    Event.Builder event =
        Event.builder()
            .id(id)
            .name(CccNames.read(row, codes, where))
            .status(EventStatus.ACTUAL)
            .when(When.on(day))
            .where(where)
            .addAllCodes(codes)
            .partOf(CccCampaigns.read(row, entities));
    for (Actor organiser : row.list("organizations", CrowdEvent.BETWEEN, CccNames::organiser)) {
      entities.addActors(organiser);
      event.addParticipants(new Participation(organiser.id(), ParticipantRole.ORGANISER));
    }
    return event.build();
  }

  /** The place, with the point of the locality, as the data dictionary says. */
  private Optional<Where> where() {
    Optional<String> name = row.text("location");
    ImmutableSet<Code> codes = format.places().read(row);
    Optional<Coordinates> point = row.point("lat", "lon");
    return PlaceCells.place(name, codes, point, point.map(at -> PlacePrecision.NEAR));
  }
}
