package org.parley.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.actor.ActorId;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvLimits;
import org.parley.dossier.Entity;
import org.parley.event.EventId;
import org.parley.file.PackedFile;
import org.parley.file.ReadResult;

class DatasetReaderTest {
  private static final DatasetReader READER = DatasetReader.of(new Bulletins());

  @TempDir Path folder;

  @Test
  void keepsTheCellsThatTheModelDoesNotCarry() {
    ReadResult reading =
        READER.readText(
            """
            incident,weather,reporter,reporter_name,dead
            i1,rain,north,North,~12
            i2,,north,North,twelve
            """);

    assertThat(kept(reading, "i1")).containsExactly("/bulletin.weather");
    assertThat(kept(reading, "i2"))
        .containsExactly("/bulletin.reporter", "/bulletin.reporter_name", "/bulletin.dead");
    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly(
            "line 3, column dead: must be a quantity (200, ~200, >=180, >100, <=50, <50,"
                + " 150..180, 150..180(170) or ?several), got 'twelve'");
    assertThat(reading.summary().read()).isEqualTo(2);
    assertThat(reading.summary().kept()).isEqualTo(2);
  }

  private static List<String> kept(ReadResult reading, String event) {
    return reading
        .dossier()
        .event(EventId.of(event))
        .orElseThrow()
        .extensions()
        .byPointer()
        .keySet()
        .asList();
  }

  @Test
  void tellsARowAboutWhatAnotherRowIsAbout() {
    ReadResult reading = READER.readText("incident\ni1\ni2\ni1\n");

    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly("line 4: the event 'i1' is that of line 2 already; the row is not read");
    assertThat(reading.summary().read()).isEqualTo(3);
    assertThat(reading.summary().kept()).isEqualTo(2);
  }

  @Test
  void keepsTheCellsOfAnActorThatAnEarlierRowDescribesOtherwise() {
    ReadResult reading =
        READER.readText(
            """
            incident,reporter,reporter_name,dead
            i1,north,North,1
            i2,north,The North,2
            """);

    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly(
            "line 3: the actor 'north' is not as in line 2; it is kept as it is there");
    assertThat(reading.dossier().actors()).hasSize(1);
    assertThat(reading.dossier().actor(ActorId.of("north")).orElseThrow().displayName())
        .isEqualTo("North");
    assertThat(kept(reading, "i2")).containsExactly("/bulletin.reporter_name");
  }

  @Test
  void givesEachEntityOnce() {
    List<Entity> fresh = new ArrayList<>();
    String csv = "incident,reporter,dead\ni1,north,1\ni2,north,2\n";
    try (DatasetRows rows = READER.rows(csv)) {
      rows.forEachRemaining(row -> fresh.addAll(row.fresh()));
    }

    assertThat(fresh)
        .extracting(entity -> entity.kind() + " " + entity.id())
        .containsExactly("ACTOR north", "EVENT i1", "CLAIM i1/dead", "EVENT i2", "CLAIM i2/dead");
    assertThat(fresh)
        .containsExactlyInAnyOrderElementsOf(READER.readText(csv).dossier().entities().toList());
  }

  @Test
  void readsAPackedFileAndOtherForms() throws IOException {
    Path file = folder.resolve("bulletins.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("incident;note\ni1;caf\u00e9\n".getBytes(ISO_8859_1));
    }

    ReadResult reading =
        READER.with(CsvForm.withDefaults().withSeparator(';').withCharset(ISO_8859_1)).read(file);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.dossier().events().get(0).extensions().text("bulletin.note"))
        .contains("caf\u00e9");
  }

  @Test
  void keepsTheRowsOfAPackedFileThatWasCut() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = PackedFile.packed(packed)) {
      out.write("incident\ni1\ni2\n".getBytes(UTF_8));
    }
    Path file = folder.resolve("cut.csv.gz");
    Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() - 8));

    ReadResult reading = READER.read(file);

    assertThat(reading.summary().kept()).isEqualTo(2);
    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly("line 4: the gzip data end in the middle; nothing from here on was read");
  }

  @Test
  void countsTheProblemsThatItDoesNotKeep() {
    ReadResult reading =
        READER
            .with(CsvLimits.withDefaults().withProblems(1))
            .read(new ByteArrayInputStream("incident,dead\ni1,x\n,y\ni3\n".getBytes(UTF_8)));

    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.more()).isEqualTo(3);
    assertThat(reading.summary().read()).isEqualTo(3);
    assertThat(reading.summary().kept()).isEqualTo(1);
  }
}
