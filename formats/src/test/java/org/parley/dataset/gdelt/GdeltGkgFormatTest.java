package org.parley.dataset.gdelt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.dataset.gdelt.GdeltTables.QORVA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.attribution.Voice;
import org.parley.claim.Claim;
import org.parley.code.Code;
import org.parley.dataset.DatasetReader;
import org.parley.event.Event;
import org.parley.file.ReadResult;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Question;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceKind;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.Wording;
import org.parley.statement.WordingForm;

class GdeltGkgFormatTest {
  private static final GdeltGkgFormat FORMAT = GdeltGkgFormat.withDefaults();

  @Test
  void hasTheColumnsOfTheCodebook() {
    assertThat(FORMAT.form().columns().orElseThrow()).hasSize(27).containsAll(FORMAT.columns());
  }

  @Test
  void readsTheDocument() {
    ReadResult reading = read(GdeltTables.record());

    assertThat(reading.problems()).isEmpty();
    Source document = reading.dossier().sources().get(0);
    assertThat(document.id()).hasToString("gdelt:gkg/20240219001500-T5");
    assertThat(document.kind()).isEqualTo(SourceKind.ARTICLE);
    assertThat(document.url()).contains("https://herald.example/war/1");
    assertThat(document.published().orElseThrow().edtf()).hasToString("2024-02-19T00:15:00Z");
    assertThat(document.language().orElseThrow()).hasToString("fra");
    assertThat(document.publisher().orElseThrow()).hasToString("gdelt:publisher/herald.example");
  }

  @Test
  void readsACountAsAClaimOfTheDocument() {
    ReadResult reading = read(GdeltTables.record());

    Claim claim = reading.dossier().claims().get(0);
    assertThat(claim.id()).hasToString("gdelt:gkg/20240219001500-T5/count/1");
    Measurement count = (Measurement) claim.proposition();
    assertThat(count.measure()).hasToString("person+killed");
    assertThat(count.quantity()).hasToString("47");
    assertThat(claim.stance()).isEmpty();
    assertThat(claim.attribution().orElseThrow().voice()).isEqualTo(Voice.NARRATOR);
    assertThat(claim.codes())
        .extracting(Code::toString)
        .containsExactly("gdelt.count-object:soldiers");
    assertThat(claim.passages()).extracting(Passage::start).containsExactly(Optional.of(1024));
    Event event = reading.dossier().event(count.event()).orElseThrow();
    assertThat(event.name()).isEqualTo("KILL, Qorva, Upper Vale, Southrealm");
    assertThat(event.where().orElseThrow().coordinates()).isPresent();
    assertThat(event.when()).isEmpty();
  }

  @Test
  void eachCountHasAnEventOfItsOwn() {
    ReadResult reading = read(GdeltTables.record());

    assertThat(reading.dossier().events())
        .extracting(event -> event.id() + " " + event.type().orElseThrow())
        .containsExactly(
            "gdelt:gkg/20240219001500-T5/count/1 gdelt.count:KILL",
            "gdelt:gkg/20240219001500-T5/count/2 gdelt.count:WOUND");
  }

  @ParameterizedTest
  @CsvSource({
    "KILL,person+killed", "WOUND,person+injured", "KIDNAP,person+abducted",
    "ARREST,person+detained", "AFFECT,person+affected", "PROTEST,person+protesting",
    "SEIZE,property+seized"
  })
  void readsEachTypeOfCount(String type, String measure) {
    ReadResult reading = read(withCounts(type + "#5##" + QORVA + "#1"));

    assertThat(((Measurement) reading.dossier().claims().get(0).proposition()).measure())
        .isEqualTo(Measure.parse(measure));
    assertThat(kept(reading)).doesNotContain("V2.1COUNTS");
  }

  @Test
  void keepsTheCellWithATypeThatHasNoMeasure() {
    ReadResult reading =
        read(withCounts("CRISISLEX_T03_DEAD#5##" + QORVA + "#1;KILL#5##" + QORVA + "#1"));

    assertThat(reading.problems()).isEmpty();
    assertThat(counts(reading)).containsExactly("gdelt:gkg/20240219001500-T5/count/2");
    assertThat(kept(reading)).contains("V2.1COUNTS");
  }

  @Test
  void keepsTheCellThatEndsInASemicolon() {
    ReadResult reading = read(withCounts("KILL#5##" + QORVA + "#1;"));

    assertThat(reading.problems()).isEmpty();
    assertThat(counts(reading)).hasSize(1);
    assertThat(kept(reading)).contains("V2.1COUNTS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "KILL#5#1~2~count 1 must have 11 parts, not 3, got 'KILL#5#1'",
        "KILL#5#a#b#4#Q#SX#SX07#1#1#F#9~2~count 1 must have 11 parts, not 12, got"
            + " 'KILL#5#a#b#4#Q#SX#SX07#1#1#F#9'",
        "KILL#five##0#######1~2~count 1 has a wrong number: must be a whole number of at most 18"
            + " digits, got 'five'",
        "KILL#-1##0#######1~2~count 1 has a wrong number: must be a whole number of at most 18"
            + " digits, got '-1'",
        "KILL#5##4#Q#SX#SX07#x#1#F#9~1,2~count 1 has a wrong Lat: must be a number from -90 to 90,"
            + " got 'x'",
        "KILL#5##9#Q#SX#SX07#1#1#F#9~1,2~count 1 has a wrong Type: must be 1 to 5, or 0 if no"
            + " place was found, got '9'",
        "KILL#5##0#######x~1,2~count 1 has a wrong offset: must be a whole number from -1 to"
            + " 999999999, got 'x'",
        "KILL#5## 0~2~count 1 must have 11 parts, not 4, got 'KILL#5## 0'",
        "KILL#5# a#0#######1~1,2~count 1 has a wrong object: the value of a code must be on one"
            + " line without space around it, got value=' a'"
      })
  void tellsWhatIsWrongWithACountAndReadsTheRest(String count, String read, String message) {
    ReadResult reading = read(withCounts(count + ";WOUND#3##" + QORVA + "#1100"));

    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly("line 1, column V2.1COUNTS: " + message);
    assertThat(counts(reading))
        .extracting(id -> id.substring(id.lastIndexOf('/') + 1))
        .containsExactly(read.split(","));
    assertThat(kept(reading)).contains("V2.1COUNTS");
  }

  @Test
  void readsAQuotationAsAStatementWordForWord() {
    ReadResult reading = read(GdeltTables.record());

    Statement said = reading.dossier().statements().get(0);
    assertThat(said.id()).hasToString("gdelt:gkg/20240219001500-T5/quotation/1");
    assertThat(said.act()).isEqualTo(SpeechAct.ASSERT);
    assertThat(said.attribution().voice()).isEqualTo(Voice.QUOTED);
    assertThat(said.attribution().chain().get(0).cue()).contains("vowed");
    assertThat(said.attribution().chain().get(0).descriptor()).contains("somebody quoted");
    Wording words = said.wordings().get(0);
    assertThat(words.text()).isEqualTo("We will not leave the valley");
    assertThat(words.form()).isEqualTo(WordingForm.VERBATIM);
    assertThat(words.translated()).contains(true);
    Claim claim = reading.dossier().claims().get(2);
    assertThat(claim.statement()).contains(said.id());
    assertThat(claim.proposition()).isEqualTo(new FreeText("We will not leave the valley"));
    Passage passage = claim.passages().get(0);
    assertThat(passage.start()).contains(512);
    assertThat(passage.end()).contains(540);
  }

  @Test
  void aQuotationMayHaveABarAndNoVerb() {
    Statement said = read(GdeltTables.record()).dossier().statements().get(1);

    assertThat(said.attribution().chain().get(0).cue()).isEmpty();
    assertThat(said.wordings()).extracting(Wording::text).containsExactly("Go | now!");
  }

  @Test
  void aDocumentInEnglishIsNotTranslated() {
    ReadResult reading =
        read(GdeltTables.with(GdeltTables.record(), "GKGRECORDID", "20240219001500-5"));

    assertThat(reading.dossier().statements().get(0).wordings())
        .extracting(Wording::translated)
        .containsExactly(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "'0|0|said|Go'~quotation 1 must have words and a length, got '0|0|said|Go'",
        "'0|2|said| '~quotation 1 must have words and a length, got '0|2|said| '",
        "'9999999999|2|said|Go'~quotation 1 must read offset|length|verb|quote, got"
            + " '9999999999|2|said|Go'",
        "'-1|2|said|Go'~quotation 1 must read offset|length|verb|quote, got '-1|2|said|Go'",
        "'2|said|Go'~quotation 1 must read offset|length|verb|quote, got '2|said|Go'",
        "''~quotation 1 must read offset|length|verb|quote, got ''"
      })
  void tellsWhatIsWrongWithAQuotationAndReadsTheRest(String quotation, String message) {
    ReadResult reading =
        read(
            GdeltTables.with(GdeltTables.record(), "V2.1QUOTATIONS", quotation + "#9|4|said|Stay"));

    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly("line 1, column V2.1QUOTATIONS: " + message);
    assertThat(reading.dossier().statements())
        .extracting(said -> said.wordings().get(0).text())
        .containsExactly("Stay");
    assertThat(kept(reading)).contains("V2.1QUOTATIONS");
  }

  @Test
  void readsNoQuotationThatMayBeCut() {
    ReadResult reading =
        read(
            GdeltTables.with(
                GdeltTables.record(),
                "V2.1QUOTATIONS",
                "1|4|said|Stay#20|16|said|We are the #1 now#60|2|said|Go"));

    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly(
            "line 1, column V2.1QUOTATIONS: quotation 2 must not contain a # of its own, which"
                + " splits it, got '20|16|said|We are the '",
            "line 1, column V2.1QUOTATIONS: quotation 3 must read offset|length|verb|quote, got '1"
                + " now'");
    assertThat(reading.dossier().statements())
        .extracting(said -> said.wordings().get(0).text())
        .containsExactly("Stay", "Go");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "V2.1DATE|2024|must be a time as YYYYMMDDHHMMSS, got '2024'",
        "V2SOURCECOLLECTIONIDENTIFIER|0|must be a whole number from 1 to 6, got '0'"
      })
  void tellsWhatIsOddAndKeepsTheCell(String column, String cell, String message) {
    ReadResult reading = read(GdeltTables.with(GdeltTables.record(), column, cell));

    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly("line 1, column " + column + ": " + message);
    assertThat(kept(reading)).contains(column);
  }

  @Test
  void aDateOfZeroIsNotKnown() {
    ReadResult reading = read(GdeltTables.with(GdeltTables.record(), "V2.1DATE", "0"));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.dossier().sources().get(0).published()).isEmpty();
    assertThat(kept(reading)).doesNotContain("V2.1DATE");
  }

  @Test
  void passesOverARowWithoutARecordNumber() {
    ReadResult reading = read(GdeltTables.with(GdeltTables.record(), "GKGRECORDID", "5"));

    assertThat(reading.summary().kept()).isZero();
    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly(
            "line 1, column GKGRECORDID: must read YYYYMMDDHHMMSS-n or YYYYMMDDHHMMSS-Tn, got '5'");
  }

  @Test
  void keepsOnlyTheColumnsThatItDoesNotCarry() {
    assertThat(kept(read(GdeltTables.record())))
        .containsExactly("V1THEMES", "V1.5TONE", "V2GCAM", "V2.1TRANSLATIONINFO")
        .doesNotContainAnyElementsOf(FORMAT.columns());
  }

  @Test
  void writesTheRowThatItRead() {
    String file = GdeltTables.file(FORMAT, List.of(GdeltTables.record()));

    assertThat(GdeltTables.written(FORMAT, DatasetReader.of(FORMAT).readText(file)))
        .isEqualTo(file);
  }

  @Test
  void aCountIsOneAnswerToOneQuestion() {
    ReadResult reading = read(GdeltTables.record());
    Event killed = reading.dossier().events().get(0);

    Verdict verdict =
        Reconciler.withDefaults()
            .reconcile(
                reading
                    .dossier()
                    .dispute(Question.howMany(killed.id(), Measure.parse("person+killed"))));

    assertThat(verdict.agreement()).isEqualTo(Agreement.SINGLE);
  }

  private static Map<String, String> withCounts(String counts) {
    return GdeltTables.with(GdeltTables.record(), "V2.1COUNTS", counts);
  }

  private static List<String> counts(ReadResult reading) {
    return reading.dossier().claims().stream()
        .map(claim -> claim.id().value())
        .filter(id -> id.contains("/count/"))
        .toList();
  }

  private static ReadResult read(Map<String, String> row) {
    return DatasetReader.of(FORMAT).readText(GdeltTables.file(FORMAT, List.of(row)));
  }

  private static List<String> kept(ReadResult reading) {
    return reading.dossier().sources().get(0).extensions().byPointer().keySet().stream()
        .map(pointer -> pointer.substring("/gdelt.".length()))
        .toList();
  }
}
