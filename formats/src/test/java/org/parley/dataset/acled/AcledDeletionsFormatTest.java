package org.parley.dataset.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.RevisionKind;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.DatasetWriter;
import org.parley.dispute.Report;
import org.parley.dossier.Dossier;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;
import org.parley.proposition.Measure;

class AcledDeletionsFormatTest {
  private static final AcledDeletionsFormat FORMAT = AcledDeletionsFormat.withDefaults();
  private static final DatasetReader READER = DatasetReader.of(FORMAT);
  private static final String FEED =
      """
      event_id_cnty,deleted_timestamp
      ZZZ101,1929000000
      ZZZ999,1929000001
      """;

  @Test
  void readsARowAsWhatAcledTakesBack() {
    Dossier dossier = READER.readText(FEED).dossier();

    Claim claim = dossier.claim(ClaimId.of("acled:ZZZ101/deleted")).orElseThrow();
    assertThat(claim.revision().orElseThrow())
        .hasToString("Revision[kind=RETRACTS, of=[acled:ZZZ101/event]]");
    assertThat(claim.madeAt().orElseThrow().edtf()).hasToString("2031-02-16T09:20:00Z");
    assertThat(dossier.events()).extracting(event -> event.name()).contains("ZZZ101", "ZZZ999");
  }

  @Test
  void takesBackAllThatAcledSaidOfADeletedEvent() {
    Dossier events =
        DatasetReader.of(AcledFormat.withDefaults())
            .readText(AcledRows.csv(AcledRows.clash(), AcledRows.protest()))
            .dossier();

    Dossier current = AcledDeletionsFormat.retract(events, READER.readText(FEED).dossier());

    assertThat(current.claims())
        .filteredOn(Claim::isRetraction)
        .extracting(claim -> claim.id() + " " + claim.revision().orElseThrow().of().get(0))
        .containsExactly(
            "acled:ZZZ101/deleted acled:ZZZ101/event",
            "acled:ZZZ101/fatalities/deleted acled:ZZZ101/fatalities");
    assertThat(killed(current, 0).replacements())
        .extracting(replacement -> replacement.kind())
        .containsExactly(Optional.of(RevisionKind.RETRACTS));
    assertThat(killed(current, 1).replacements()).isEmpty();
    assertThat(AcledDeletionsFormat.retract(current, READER.readText(FEED).dossier()))
        .isEqualTo(current);
  }

  private static Report killed(Dossier dossier, int event) {
    return dossier
        .dispute(dossier.events().get(event), Measure.parse("person+killed"))
        .reports()
        .get(0);
  }

  @Test
  void writesTheRowsThatWereRead() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    WriteResult writing = DatasetWriter.of(FORMAT).write(READER.readText(FEED).dossier(), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(FEED);
    assertThat(writing.notCarried()).isEmpty();
  }

  @Test
  void writesNoRowForAnEventThatStands() {
    Dossier events =
        DatasetReader.of(AcledFormat.withDefaults())
            .readText(AcledRows.csv(AcledRows.clash()))
            .dossier();

    assertThat(DatasetWriter.of(FORMAT).write(events, new ByteArrayOutputStream()).written())
        .isZero();
  }

  @Test
  void tellsOfWhatCannotBeRead() {
    ReadResult reading =
        READER.readText("event_id_cnty,deleted_timestamp\n,1\nZZZ1,soon\nZZZ1,1\n");

    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly(
            "line 2, column event_id_cnty: must not be empty",
            "line 3, column deleted_timestamp: must be a time in seconds since 1970, got 'soon'",
            "line 4: the claim 'acled:ZZZ1/deleted' is that of line 3 already; the row is not"
                + " read");
    assertThat(reading.dossier().claim(ClaimId.of("acled:ZZZ1/deleted")).orElseThrow().extensions())
        .hasToString("Extensions[byPointer={/acled.deleted_timestamp=Text[text=soon]}]");
  }
}
