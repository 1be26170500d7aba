package org.parley.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.attribution.Attribution;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Code;
import org.parley.dossier.Dossier;
import org.parley.event.Participation;
import org.parley.proposition.Measurement;
import org.parley.time.When;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Compares the bundled file with the reader's result, row by row. */
class ReportsCsvBundledTest {
  private static final Path FILE = Path.of("..", "examples", "data", "disputed-counts.csv");

  private final Dossier dossier = ReportsCsv.withDefaults().read(FILE).orThrow();
  private final ImmutableList<Map<String, String>> rows = rows();

  private static ImmutableList<Map<String, String>> rows() {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(Files.readString(FILE))) {
      return ImmutableList.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void has204ClaimsOn61Questions() {
    assertThat(rows).hasSize(204);
    assertThat(dossier.claims()).hasSize(204);
    assertThat(dossier.questions()).hasSize(61);
  }

  @Test
  void everyRowIsAClaimThatSaysTheSame() {
    IntStream.range(0, rows.size())
        .forEach(
            i ->
                assertThat(said(dossier.claims().get(i)))
                    .as("row %s", i + 1)
                    .isEqualTo(Maps.filterValues(rows.get(i), cell -> !cell.isEmpty())));
  }

  /** The claim as a row again, without its empty cells. */
  private static Map<String, String> said(Claim claim) {
    Measurement said = (Measurement) claim.proposition();
    Attribution attribution = claim.attribution().orElseThrow();
    Map<String, String> row = new TreeMap<>();
    row.put("id", claim.id().value());
    row.put("event", said.event().value());
    row.put("measure", said.measure().toString());
    row.put("figure", said.quantity().toString());
    row.put("claimant", attribution.chain().get(0).actor().orElseThrow().value());
    attribution
        .first(LinkRole.PUBLISHER)
        .ifPresent(link -> row.put("source", link.source().orElseThrow().value()));
    claim.madeAt().map(When::edtf).ifPresent(day -> row.put("stated_on", day.toString()));
    for (Code code : claim.codes()) {
      row.put(code.scheme().equals("flag") ? "flags" : "people", code.value());
    }
    claim
        .extensions()
        .byPointer()
        .keySet()
        .forEach(
            pointer -> {
              String column = pointer.substring(1);
              row.put(column, claim.extensions().text(column).orElseThrow());
            });
    claim
        .revision()
        .ifPresent(
            revision -> {
              row.put("revision", ReportWords.lowerCase(revision.kind()));
              row.put("revises", revision.of().get(0).value());
            });
    return row;
  }

  @Test
  void everyPageIsASourceWithItsAddress() {
    assertThat(dossier.sources())
        .isNotEmpty()
        .allSatisfy(source -> assertThat(source.url()).contains(source.id().value()));
  }

  @Test
  void thePartiesOfAnEventAreItsParticipants() {
    for (Map<String, String> row : rows) {
      assertThat(dossier.events())
          .filteredOn(event -> event.id().value().equals(row.get("event")))
          .flatExtracting(event -> event.participants())
          .filteredOn(part -> part.actor().value().equals(row.get("claimant")))
          .extracting(Participation::role)
          .as("%s", row)
          .containsAll(
              ReportRole.ofWord(row.getOrDefault("role", "")).participation().stream().toList());
    }
  }

  @Test
  void chainsEndInTheLastWord() {
    ImmutableMap<ClaimId, ClaimId> revisions =
        dossier.claims().stream()
            .flatMap(
                claim -> claim.revision().map(r -> Map.entry(claim.id(), r.of().get(0))).stream())
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

    assertThat(revisions)
        .hasSize(21)
        .containsEntry(ClaimId.of("irn_isr_2024_10_01-1"), ClaimId.of("irn_isr_2024_10_01-3"))
        .containsEntry(ClaimId.of("sindoor_pak_civilians-4"), ClaimId.of("sindoor_pak_civilians-3"))
        .containsEntry(ClaimId.of("sindoor_pak_civilians-3"), ClaimId.of("sindoor_pak_civilians-2"))
        .containsEntry(
            ClaimId.of("sindoor_pak_civilians-2"), ClaimId.of("sindoor_pak_civilians-1"));
  }
}
