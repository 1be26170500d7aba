package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.dataset.Entities;
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
record Reading(AirwarsRow row, AirwarsFormat format) {
  Entities entities(Incident known) {
    Entities.Builder entities = Entities.builder().addActors(Incident.AIRWARS);
    Optional<Source> page = Pages.read(row);
    page.ifPresent(entities::addSources);
    Incident incident = page.map(source -> known.on(source.id())).orElse(known);
    Grading.read(row, incident, entities);
    Tolls.read(row, incident, entities);
    Pages.readSummary(row, incident, entities);
    ImmutableList<Participation> parts =
        ImmutableList.<Participation>builder()
            .addAll(Belligerents.read(row, incident, format, entities))
            .addAll(Targets.read(row, entities))
            .build();
    return entities.anchor(Entity.of(event(incident, parts))).build();
  }

  private Event event(Incident incident, ImmutableList<Participation> parts) {
    Event.Builder event =
        Event.builder()
            .id(incident.event())
            .name(name(incident))
            .status(EventStatus.ACTUAL)
            .when(Days.read(row))
            .where(Places.read(row))
            .addAllParticipants(parts);
    codes(incident).forEach(event::addCodes);
    CodeColumn.OF_INCIDENTS.forEach(
        column -> event.addAllCodes(row.codes(column.column(), column)));
    return event.build();
  }

  /** An incident that was merged of several has several codes, with a space between. */
  private static ImmutableList<Code> codes(Incident incident) {
    return Arrays.stream(incident.code().split(" ", -1))
        .filter(code -> !code.isEmpty())
        .map(code -> new Code("airwars", code))
        .collect(ImmutableList.toImmutableList());
  }

  private String name(Incident incident) {
    return "Incident "
        + incident.code()
        + row.text("location_name")
            .filter(place -> !place.isBlank())
            .map(place -> ", " + place)
            .orElse("");
  }
}
