package org.parley.dataset.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Voice;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.code.Code;
import org.parley.dataset.DatasetReader;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.file.ReadResult;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Question;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.source.Source;

class GdeltMentionsFormatTest {
  private static final GdeltMentionsFormat FORMAT = GdeltMentionsFormat.withDefaults();

  @Test
  void hasTheColumnsOfTheCodebook() {
    assertThat(FORMAT.form().columns().orElseThrow()).hasSize(16).containsAll(FORMAT.columns());
  }

  @Test
  void readsAClaimOfTheDocumentInItsOwnVoice() {
    ReadResult reading = read(GdeltTables.mention());

    assertThat(reading.problems()).isEmpty();
    Claim claim = reading.dossier().claims().get(0);
    assertThat(claim.id().value()).startsWith("gdelt:410000001/mention/");
    assertThat(claim.proposition()).isEqualTo(new Occurrence(EventId.of("gdelt:410000001")));
    assertThat(claim.attribution().orElseThrow().voice()).isEqualTo(Voice.NARRATOR);
    assertThat(claim.attribution().orElseThrow().chain())
        .extracting(link -> link.role() + " " + link.actor().orElseThrow())
        .containsExactly("PUBLISHER gdelt:publisher/herald.example");
    assertThat(claim.passages())
        .extracting(passage -> passage.start().orElseThrow() + "-" + passage.end().orElseThrow())
        .containsExactly("431-432");
  }

  @Test
  void readsTheDocument() {
    ReadResult reading = read(GdeltTables.mention());

    Source source = reading.dossier().sources().get(0);
    assertThat(source.id()).hasToString("gdelt:web/https://herald.example/war/1");
    assertThat(source.published().orElseThrow().edtf()).hasToString("../2024-02-19");
    assertThat(source.language().orElseThrow()).hasToString("fra");
    assertThat(source.publisher()).contains(ActorId.of("gdelt:publisher/herald.example"));
    assertThat(reading.dossier().actor(source.publisher().orElseThrow()).orElseThrow().kind())
        .isEqualTo(ActorKind.MEDIA);
  }

  @Test
  void namesTheEventAsTheEventsDo() {
    Event stub = read(GdeltTables.mention()).dossier().events().get(0);
    GdeltEventsFormat events = GdeltEventsFormat.withDefaults();
    Event whole =
        DatasetReader.of(events)
            .readText(GdeltTables.file(events, List.of(GdeltTables.fight())))
            .dossier()
            .events()
            .get(0);

    assertThat(stub.id()).isEqualTo(whole.id());
    assertThat(stub.name()).isEqualTo(whole.name()).isEqualTo("GDELT event 410000001");
    assertThat(stub.status()).isEqualTo(whole.status());
    assertThat(stub.codes()).extracting(Code::toString).containsExactly("gdelt:410000001");
    assertThat(stub.when()).isEmpty();
  }

  @Test
  void readsHowSurelyItWasFound() {
    Assessment found = read(GdeltTables.mention()).dossier().assessments().get(0);

    assertThat(found.ratings())
        .extracting(Code::toString)
        .containsExactly("gdelt.in-raw-text:1", "gdelt.confidence:60", "gdelt.doc-tone:-5.5");
    assertThat(found.at().orElseThrow().edtf()).hasToString("2024-02-19T00:30:00Z");
    assertThat(found.attribution().chain())
        .extracting(link -> link.role() + " " + link.actor().orElseThrow())
        .containsExactly("COMPILER gdelt");
  }

  @ParameterizedTest
  @CsvSource({
    "1,gdelt:web/x,ARTICLE", "2,gdelt:citation/x,UNKNOWN", "3,gdelt:core/x,DOCUMENT",
    "4,gdelt:dtic/x,DOCUMENT", "5,gdelt:jstor/x,DOCUMENT", "6,gdelt:nontextual/x,BROADCAST"
  })
  void readsTheCollection(String type, String id, String kind) {
    Map<String, String> row = GdeltTables.with(GdeltTables.mention(), "MentionType", type);
    ReadResult reading = read(GdeltTables.with(row, "MentionIdentifier", "x"));

    Source source = reading.dossier().sources().get(0);
    assertThat(source.id()).hasToString(id);
    assertThat(source.kind()).hasToString(kind);
    assertThat(source.url().or(source::title)).contains("x");
    assertThat(kept(reading)).doesNotContain("MentionType", "MentionIdentifier");
  }

  @Test
  void keepsOnlyTheColumnsThatItDoesNotCarry() {
    assertThat(kept(read(GdeltTables.mention())))
        .containsExactly(
            "EventTimeDate",
            "SentenceID",
            "Actor1CharOffset",
            "Actor2CharOffset",
            "MentionDocLen",
            "MentionDocTranslationInfo")
        .doesNotContainAnyElementsOf(FORMAT.columns());
  }

  @Test
  void anIdThatCannotHoldTheAddressHoldsItsDigest() {
    String address = "https://herald.example/" + "a".repeat(1000);
    Source source =
        read(GdeltTables.with(GdeltTables.mention(), "MentionIdentifier", address))
            .dossier()
            .sources()
            .get(0);

    assertThat(source.id().value()).matches("gdelt:web/sha256/[0-9a-f]{32}");
    assertThat(source.url()).contains(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EventTimeDate|x|must be a time as YYYYMMDDHHMMSS, got 'x'",
        "MentionTimeDate|20241301000000|must be a time as YYYYMMDDHHMMSS, got '20241301000000'",
        "MentionType|7|must be a whole number from 1 to 6, got '7'",
        "MentionType|''|must not be empty",
        "ActionCharOffset|-2|must be a whole number from -1 to 999999999, got '-2'",
        "ActionCharOffset|2741|lies beyond the 2741 characters of the document, got 2741",
        "Actor1CharOffset|9999|lies beyond the 2741 characters of the document, got 9999",
        "InRawText|2|must be a whole number from 0 to 1, got '2'",
        "Confidence|101|must be a whole number from 0 to 100, got '101'",
        "MentionDocLen|long|must be a whole number from 0 to 999999999, got 'long'",
        "MentionDocTone|1,5|must be a number from -100 to 100, got '1,5'"
      })
  void tellsWhatIsOddAndKeepsTheCell(String column, String cell, String message) {
    ReadResult reading = read(GdeltTables.with(GdeltTables.mention(), column, cell));

    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly("line 1, column " + column + ": " + message);
    if (!cell.isEmpty()) {
      assertThat(kept(reading)).contains(column);
    }
  }

  @ParameterizedTest
  @CsvSource({"GLOBALEVENTID", "MentionIdentifier"})
  void passesOverARowWithoutAnEventOrADocument(String column) {
    ReadResult reading = read(GdeltTables.with(GdeltTables.mention(), column, ""));

    assertThat(reading.summary().kept()).isZero();
    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly("line 1, column " + column + ": must not be empty");
  }

  @Test
  void oneDocumentMayHaveAnEventTwice() {
    String file =
        GdeltTables.file(
            FORMAT,
            List.of(
                GdeltTables.mention(), GdeltTables.with(GdeltTables.mention(), "SentenceID", "8")));

    ReadResult reading = DatasetReader.of(FORMAT).readText(file);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.dossier().claims()).hasSize(2);
    assertThat(reading.dossier().sources()).hasSize(1);
    assertThat(GdeltTables.written(FORMAT, reading)).isEqualTo(file);
  }

  @Test
  void twoDocumentsAreTwoOriginsThatAgree() {
    Map<String, String> other =
        GdeltTables.with(GdeltTables.mention(), "MentionIdentifier", "https://echo.example/9");
    other.put("MentionSourceName", "echo.example");
    ReadResult reading =
        DatasetReader.of(FORMAT)
            .readText(GdeltTables.file(FORMAT, List.of(GdeltTables.mention(), other)));

    Verdict verdict =
        Reconciler.withDefaults()
            .reconcile(reading.dossier().dispute(Question.whether(EventId.of("gdelt:410000001"))));

    assertThat(verdict.agreement()).isEqualTo(Agreement.UNANIMOUS);
  }

  private static ReadResult read(Map<String, String> row) {
    return DatasetReader.of(FORMAT).readText(GdeltTables.file(FORMAT, List.of(row)));
  }

  private static List<String> kept(ReadResult reading) {
    return reading.dossier().claims().get(0).extensions().byPointer().keySet().stream()
        .map(pointer -> pointer.substring("/gdelt.".length()))
        .toList();
  }
}
