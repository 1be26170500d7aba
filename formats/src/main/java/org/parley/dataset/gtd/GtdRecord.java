package org.parley.dataset.gtd;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;
import org.parley.dataset.DigestId;
import org.parley.dataset.EventParts;
import org.parley.dataset.RowEntities;
import org.parley.event.EventId;
import org.parley.proposition.FreeText;
import org.parley.proposition.Occurrence;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/**
 * The claims that the incident happened, from the citations {@code scite1}, {@code scite2} and so
 * on, and its {@code summary}.
 *
 * <p>A citation is one text, with the headline, the paper and the day in no fixed form; its id is a
 * hash of that text.
 */
final class GtdRecord {
  private static final ImmutableList<String> CITATIONS =
      ImmutableList.of("scite1", "scite2", "scite3");
  private static final String SUMMARY = "summary";
  private static final String SOURCE = GtdCompiler.GTD.id("source/");
  private static final int HEX_DIGITS = 12;

  private GtdRecord() {}

  static void read(EventId event, RowCells cells, RowEntities.Builder entities) {
    List<Source> sources =
        CITATIONS.stream()
            .flatMap(column -> cells.words(column).stream())
            .map(GtdRecord::source)
            .toList();
    GtdCompiler.GTD.addTo(entities);
    sources.stream().distinct().forEach(entities::addSources);
    cells
        .words(SUMMARY)
        .map(
            text ->
                new EventParts(event)
                    .assertion(SUMMARY, GtdCompiler.GTD.attribution())
                    .addContent(new FreeText(text))
                    .build())
        .ifPresent(entities::addStatements);
    entities.addClaims(
        GtdCompiler.GTD
            .claim(occurrence(event), new Occurrence(event))
            .addAllPassages(
                sources.stream()
                    .map(source -> Passage.builder().source(source.id()).build())
                    .collect(toImmutableList()))
            .build());
  }

  private static Source source(String citation) {
    return Source.builder()
        .id(SourceId.of(DigestId.of(SOURCE, citation, HEX_DIGITS)))
        .kind(SourceKind.UNKNOWN)
        .title(citation)
        .build();
  }

  private static ClaimId occurrence(EventId event) {
    return GtdCompiler.claim(event, "event");
  }

  static void write(EventId event, RowEntities entities, CellWriter cells) {
    cells.put(SUMMARY, entities.textOf(new EventParts(event).statement(SUMMARY)));
    List<Passage> passages =
        entities.claim(occurrence(event)).map(Claim::passages).orElse(ImmutableList.of());
    for (int i = 0; i < passages.size() && i < CITATIONS.size(); i++) {
      cells.put(CITATIONS.get(i), entities.source(passages.get(i).source()).flatMap(Source::title));
    }
  }
}
