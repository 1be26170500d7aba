package org.parley.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvOutput;
import org.parley.dossier.Dossier;
import org.parley.file.WriteResult;

class DatasetWriterTest {
  private static final Bulletins FORMAT = new Bulletins();
  private static final DatasetReader READER = DatasetReader.of(FORMAT);
  private static final DatasetWriter WRITER = DatasetWriter.of(FORMAT);

  @Test
  void writesTheRowsThatWereRead() {
    String csv =
        """
        incident,reporter,reporter_name,dead,weather
        i1,north,North,~12,"rain, heavy"
        i2,,,twelve,
        """;
    Dossier dossier = READER.readText(csv).dossier();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    WriteResult writing = WRITER.write(dossier, out);

    assertThat(out.toString(UTF_8)).isEqualTo(csv);
    assertThat(writing.written()).isEqualTo(2);
    assertThat(writing.notCarried()).isEmpty();
  }

  /** Like a reader, it uses the first of two descriptions of the same thing. */
  @Test
  void carriesRowsThatContradictEachOther() {
    String csv =
        """
        incident,reporter,reporter_name,dead
        i1,north,North,1
        i2,north,The North,2
        """;
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    WriteResult writing = WRITER.write(READER.readText(csv).dossier(), out);

    assertThat(out.toString(UTF_8)).isEqualTo(csv);
    assertThat(writing.notCarried()).isEmpty();
  }

  @Test
  void tellsWhatTheRowsDoNotCarry() {
    Dossier read = READER.readText("incident,reporter,dead\ni1,north,1\n").dossier();
    Actor idle = Actor.of("south", ActorKind.STATE, "South");
    Dossier.Builder more = Dossier.builder().addActors(idle);
    read.entities().forEach(more::add);

    WriteResult writing = WRITER.write(more.build(), new ByteArrayOutputStream());

    assertThat(writing.notCarried())
        .extracting(entity -> entity.kind() + " " + entity.id())
        .containsExactly("ACTOR south");
  }

  @Test
  void writesTagsBelowTheHeaderAndReadsThem() {
    CsvOutput tagged =
        CsvOutput.withDefaults().with(CsvForm.withDefaults()).withHxlTags(FORMAT.hxlTags());
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    WRITER.with(tagged).write(READER.readText("incident,dead\ni1,\n").dossier(), out);

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            incident,reporter,reporter_name,dead
            #event+id,,,#affected+killed
            i1,,,
            """);
    assertThat(READER.readText(out.toString(UTF_8)).summary().read()).isEqualTo(1);
  }

  @Test
  void writesTheColumnsOfAFormThatHasItsOwn() {
    CsvForm form = CsvForm.withDefaults().withColumns(List.of("weather", "incident", "dead"));
    Dossier dossier = READER.readText("incident,dead,weather,note\ni1,twelve,rain,\n").dossier();
    Dossier more = READER.readText("incident,note\ni2,wet\n").dossier();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream without = new ByteArrayOutputStream();

    DatasetWriter writer = WRITER.with(CsvOutput.withDefaults().with(form));

    assertThat(writer.write(dossier, out).notCarried()).isEmpty();
    assertThat(out.toString(UTF_8)).isEqualTo("rain,i1,twelve\n");
    assertThat(writer.write(more, without).notCarried())
        .extracting(entity -> entity.kind() + " " + entity.id())
        .containsExactly("EVENT i2");
    assertThat(without.toString(UTF_8)).isEqualTo(",i2,\n");
  }

  @Test
  void leavesAColumnEmptyThatTheTableDidNotHave() {
    String without = "incident,reporter,dead\ni1,north,1\n";
    Dossier dossier = READER.readText(without).dossier();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(WRITER.write(dossier, out).notCarried()).isEmpty();
    assertThat(out.toString(UTF_8))
        .isEqualTo("incident,reporter,reporter_name,dead\ni1,north,?,1\n");
    assertThat(READER.readText(out.toString(UTF_8)).dossier()).isEqualTo(dossier);
  }
}
