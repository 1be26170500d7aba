package org.parley.dataset.airwars;

import java.util.Map;
import java.util.Optional;
import org.parley.dataset.RowEntities;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.Wording;
import org.parley.statement.WordingForm;

/** The page that Airwars has on an incident, and the summary that stands on it. */
final class AirwarsPages {
  static final String LINK = "permalink";
  static final String PUBLISHED = "post_published";
  static final String SUMMARY = "summary";

  private AirwarsPages() {}

  static Optional<Source> read(AirwarsRow row) {
    return row.read(LINK, SourceId::of)
        .map(
            id ->
                Source.builder()
                    .id(id)
                    .kind(SourceKind.REPORT)
                    .publisher(AirwarsIncident.AIRWARS.id())
                    .url(id.value())
                    .published(row.read(PUBLISHED, AirwarsDates::time))
                    .build());
  }

  static void readSummary(AirwarsRow row, AirwarsIncident incident, RowEntities.Builder entities) {
    row.read(SUMMARY, words -> Wording.of(WordingForm.VERBATIM, words))
        .map(words -> summary(incident, words))
        .ifPresent(entities::addStatements);
  }

  private static Statement summary(AirwarsIncident incident, Wording words) {
    return Statement.builder()
        .id(incident.statement(SUMMARY))
        .act(SpeechAct.ASSERT)
        .attribution(incident.byAirwars())
        .addAbout(incident.event())
        .addWordings(words)
        .build();
  }

  static void write(RowEntities entities, AirwarsIncident incident, Map<String, String> cells) {
    entities.sources().stream()
        .filter(source -> source.publisher().equals(Optional.of(AirwarsIncident.AIRWARS.id())))
        .limit(1)
        .forEach(source -> write(source, cells));
    entities.statements().stream()
        .filter(statement -> statement.id().equals(incident.statement(SUMMARY)))
        .flatMap(statement -> statement.wordings().stream())
        .limit(1)
        .forEach(words -> cells.put(SUMMARY, words.text()));
  }

  private static void write(Source page, Map<String, String> cells) {
    page.url().ifPresent(url -> cells.put(LINK, url));
    page.published().ifPresent(when -> cells.put(PUBLISHED, AirwarsDates.time(when)));
  }
}
