package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.code.Code;
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
 */
record CccRowReader(CccRow row, LocalDate day) {
  RowEntities entities() {
    RowEntities.Builder entities = RowEntities.builder().addActors(CrowdEvent.CCC);
    EventId id = CrowdEvent.id(row.cells().row(), day.toString());
    CrowdEvent gathering = new CrowdEvent(id, CccPublications.read(row, entities));
    entities.addClaims(CccPublications.occurrence(gathering));
    CccSizes.read(row, gathering, entities);
    CccHarms.read(row, gathering, entities);
    CccRemarks.read(row, gathering, entities);
    CccDemands.read(row, gathering, entities);
    return entities.anchor(Entity.of(event(id, entities))).build();
  }

  private Event event(EventId id, RowEntities.Builder entities) {
    ImmutableSet<Code> codes = codes(CccCodes.OF_EVENTS);
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
    for (Actor organiser : row.list("organizations", CccOrganisers::of)) {
      entities.addActors(organiser);
      event.addParticipants(new Participation(organiser.id(), ParticipantRole.ORGANISER));
    }
    return event.build();
  }

  private ImmutableSet<Code> codes(ImmutableList<CccCodes> columns) {
    return columns.stream()
        .flatMap(column -> column.read(row).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The point is that of the locality, as the data dictionary says. */
  private Optional<Where> where() {
    Optional<String> name = row.text("location");
    ImmutableSet<Code> codes = codes(CccCodes.OF_PLACES);
    Optional<Coordinates> point = point();
    return name.isEmpty() && codes.isEmpty() && point.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Where.builder()
                .name(name)
                .addAllCodes(codes)
                .coordinates(point)
                .precision(point.map(at -> PlacePrecision.NEAR))
                .build());
  }

  private Optional<Coordinates> point() {
    Optional<Double> latitude = degrees("lat", 90);
    Optional<Double> longitude = degrees("lon", 180);
    if (row.text("lat").isPresent() != row.text("lon").isPresent()) {
      row.tell(row.text("lat").isPresent() ? "lat" : "lon", "stands without the other coordinate");
    }
    return latitude.flatMap(north -> longitude.map(east -> new Coordinates(north, east)));
  }

  private Optional<Double> degrees(String column, int most) {
    Optional<Double> degrees = row.number(column).map(BigDecimal::doubleValue);
    if (degrees.filter(value -> Math.abs(value) > most).isPresent()) {
      row.tell(column, "must be from -" + most + " to " + most + ", got " + degrees.get());
      return Optional.empty();
    }
    return degrees;
  }
}
