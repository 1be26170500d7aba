package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.EventStatus;
import org.parley.event.Participation;
import org.parley.source.Source;

/**
 * Reads a row into the entities of its incident.
 *
 * @param row the row
 * @param format how it is to be read
 */
record AirwarsRowReader(NamedCells row, AirwarsFormat format) {
  RowEntities entities(AirwarsIncident known) {
    RowEntities.Builder entities = RowEntities.builder();
    AirwarsIncident.AIRWARS.addTo(entities);
    Optional<Source> page = AirwarsPages.read(row);
    page.ifPresent(entities::addSources);
    AirwarsIncident incident = page.map(source -> known.on(source.id())).orElse(known);
    AirwarsGrading.read(row, incident, entities);
    AirwarsTolls.read(row, incident, entities);
    AirwarsPages.readSummary(row, incident, entities);
    ImmutableList<Participation> parts =
        ImmutableList.<Participation>builder()
            .addAll(AirwarsBelligerents.read(row, incident, format, entities))
            .addAll(AirwarsTargets.read(row, entities))
            .build();
    return entities.anchor(Entity.of(event(incident, parts))).build();
  }

  private Event event(AirwarsIncident incident, ImmutableList<Participation> parts) {
    Event.Builder event =
        Event.builder()
            .id(incident.event())
            .name(name(incident))
            .status(EventStatus.ACTUAL)
            .when(AirwarsDates.read(row))
            .where(AirwarsPlaces.read(row, format.places()))
            .addAllParticipants(parts);
    codes(incident).forEach(event::addCodes);
    event.addAllCodes(format.codes().read(row));
    return event.build();
  }

  /** An incident that was merged of several has several codes, with a space between. */
  private static ImmutableList<Code> codes(AirwarsIncident incident) {
    return Arrays.stream(incident.code().split(" ", -1))
        .filter(code -> !code.isEmpty())
        .map(code -> new Code("airwars", code))
        .collect(ImmutableList.toImmutableList());
  }

  private String name(AirwarsIncident incident) {
    return "Incident "
        + incident.code()
        + row.words("location_name").map(place -> ", " + place).orElse("");
  }
}
