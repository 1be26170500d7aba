package org.parley.dataset.airwars;

import java.util.Optional;
import org.parley.dataset.CellWriter;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** Airwars' page about an incident, and the summary on it. */
final class AirwarsPages {
  static final String LINK = "permalink";
  static final String PUBLISHED = "post_published";
  static final String SUMMARY = "summary";

  private AirwarsPages() {}

  static Optional<Source> read(NamedCells row) {
    return row.read(LINK, SourceId::of)
        .map(
            id ->
                Source.builder()
                    .id(id)
                    .kind(SourceKind.REPORT)
                    .publisher(AirwarsIncident.AIRWARS.actor())
                    .url(id.value())
                    .published(row.read(PUBLISHED, AirwarsDates::time))
                    .build());
  }

  static void readSummary(NamedCells row, AirwarsIncident incident, RowEntities.Builder entities) {
    incident
        .parts()
        .quotation(row, SUMMARY, incident.byAirwars())
        .ifPresent(entities::addStatements);
  }

  static void write(RowEntities entities, AirwarsIncident incident, CellWriter cells) {
    entities.sources().stream()
        .filter(source -> source.publisher().equals(Optional.of(AirwarsIncident.AIRWARS.actor())))
        .limit(1)
        .forEach(source -> write(source, cells));
    cells.put(SUMMARY, entities.wordsOf(incident.parts().statement(SUMMARY)));
  }

  private static void write(Source page, CellWriter cells) {
    cells.put(LINK, page.url()).put(PUBLISHED, page.published().map(AirwarsDates::time));
  }
}
