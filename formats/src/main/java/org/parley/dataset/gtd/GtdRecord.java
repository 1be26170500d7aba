package org.parley.dataset.gtd;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.csv.RowCells;
import org.parley.dataset.RowEntities;
import org.parley.event.EventId;
import org.parley.proposition.FreeText;
import org.parley.proposition.Occurrence;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;

/**
 * That the incident happened, as the citations {@code scite1} to {@code scite3} say, and its {@code
 * summary}.
 *
 * <p>A citation is one text, with the headline, the paper and the day in no fixed form; its id is
 * made of a hash of that text.
 */
final class GtdRecord {
  private static final ImmutableList<String> CITATIONS =
      ImmutableList.of("scite1", "scite2", "scite3");
  private static final String SUMMARY = "summary";
  private static final int HEX_DIGITS = 12;

  private GtdRecord() {}

  static void read(EventId event, RowCells cells, RowEntities.Builder entities) {
    List<Source> sources =
        CITATIONS.stream()
            .flatMap(column -> cells.text(column).stream())
            .filter(cell -> !cell.isBlank())
            .map(GtdRecord::source)
            .toList();
    entities.addActors(GtdCompiler.ACTOR).addSources(GtdCompiler.DATASET);
    sources.stream().distinct().forEach(entities::addSources);
    cells
        .text(SUMMARY)
        .filter(cell -> !cell.isBlank())
        .map(text -> statement(event, text))
        .ifPresent(entities::addStatements);
    entities.addClaims(
        GtdCompiler.claim(occurrence(event), new Occurrence(event))
            .addAllPassages(
                sources.stream()
                    .map(source -> Passage.builder().source(source.id()).build())
                    .collect(toImmutableList()))
            .build());
  }

  private static Source source(String citation) {
    String hash = Hashing.sha256().hashString(citation, StandardCharsets.UTF_8).toString();
    return Source.builder()
        .id(SourceId.of(GtdCompiler.SCHEME + ":source/" + hash.substring(0, HEX_DIGITS)))
        .kind(SourceKind.UNKNOWN)
        .title(citation)
        .build();
  }

  private static ClaimId occurrence(EventId event) {
    return GtdCompiler.claim(event, "event");
  }

  private static StatementId summary(EventId event) {
    return StatementId.of(event + "/" + SUMMARY);
  }

  private static Statement statement(EventId event, String text) {
    return Statement.builder()
        .id(summary(event))
        .act(SpeechAct.ASSERT)
        .attribution(GtdCompiler.ATTRIBUTION)
        .addContent(new FreeText(text))
        .addAbout(event)
        .build();
  }

  static ImmutableMap<String, String> write(EventId event, RowEntities entities) {
    Map<String, String> cells = new LinkedHashMap<>();
    entities.textOf(summary(event)).ifPresent(text -> cells.put(SUMMARY, text));
    List<Passage> passages =
        entities.claim(occurrence(event)).map(Claim::passages).orElse(ImmutableList.of());
    for (int i = 0; i < passages.size() && i < CITATIONS.size(); i++) {
      Optional<String> title = entities.source(passages.get(i).source()).flatMap(Source::title);
      String column = CITATIONS.get(i);
      title.ifPresent(citation -> cells.put(column, citation));
    }
    return ImmutableMap.copyOf(cells);
  }
}
