package org.parley.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.stream.Streams.ACTOR;
import static org.parley.stream.Streams.CLAIM;
import static org.parley.stream.Streams.EVENT;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.extension.Extensions;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;
import org.parley.input.Problem;
import org.parley.json.ReadLimits;

class ClaimStreamTest {
  private static final ClaimStream STREAM = ClaimStream.withDefaults();
  private static final Entity IRAN = Entity.of(Actor.of("iran", ActorKind.STATE, "Iran"));

  @TempDir Path folder = Path.of("");

  @Test
  void writesAHeaderAndALineForEach() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (EntityWriter writer = STREAM.write(bytes)) {
      writer.write(IRAN);
      writer.commit();
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"dossier":{"schemaVersion":"1.0"}}
            {"actor":{"id":"iran","kind":"STATE","names":[{"text":"Iran"}]}}
            """);
  }

  @Test
  void keepsWhatADossierSaysOfItself() {
    Path file = folder.resolve("dossier.ndjson");
    Dossier dossier =
        Dossier.builder().extensions(Extensions.none().withText("licence", "CC0")).build();
    STREAM.writeDossier(dossier, file);
    assertThat(STREAM.readDossier(file)).isEqualTo(dossier);
    try (EntityReader reader = STREAM.read(file)) {
      assertThat(reader.header()).contains(dossier);
      assertThat(reader.stream()).isEmpty();
    }
  }

  @Test
  void refusesAHeaderOfAnotherMajorVersion() {
    try (EntityReader reader =
        STREAM.read(Streams.of("{\"dossier\":{\"schemaVersion\":\"2.0\"}}", ACTOR))) {
      assertThatThrownBy(reader::header)
          .hasMessage("line 1, $.dossier.schemaVersion: must be schema version 1.x, got '2.0'");
    }
  }

  @Test
  void refusesAHeaderWithEntities() {
    try (EntityReader reader =
        STREAM.read(
            Streams.of(
                "{\"dossier\":{\"schemaVersion\":\"1.0\",\"actors\":[{\"id\":\"a\",\"kind\":\"STATE\"}]}}",
                ""))) {
      assertThatThrownBy(reader::header)
          .hasMessage("line 1, $.dossier: holds no entities here; they follow, one a line");
    }
  }

  @Test
  void writesNoSecondHeader() {
    try (EntityWriter writer = STREAM.write(OutputStream.nullOutputStream())) {
      writer.write(IRAN);
      assertThatThrownBy(() -> writer.writeHeader(Dossier.builder().build()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the header is the first line, and something was written already");
    }
  }

  @Test
  void aFileThatIsNotFinishedLeavesWhatWasThereBefore() throws IOException {
    Path file = folder.resolve("a.ndjson");
    Files.writeString(file, "before");
    try (EntityWriter writer = STREAM.write(file)) {
      writer.write(IRAN);
      writer.flush();
      assertThat(names()).hasSize(2).anyMatch(name -> name.matches("a\\.ndjson\\..+\\.part"));
    }
    assertThat(names()).containsExactly("a.ndjson");
    assertThat(file).hasContent("before");
  }

  private String[] names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toArray(String[]::new);
    }
  }

  @Test
  void writesNothingOnceItIsFinished() {
    Path file = folder.resolve("a.ndjson");
    try (EntityWriter writer = STREAM.write(file)) {
      writer.commit();
      assertThatThrownBy(() -> writer.write(IRAN))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the stream is finished, or something could not be written");
    }
    assertThat(file).hasContent("{\"dossier\":{\"schemaVersion\":\"1.0\"}}\n");
  }

  @Test
  void anEntityThatCannotBeWrittenLeavesNoHalfLine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Actor doubled =
        Actor.of("x", ActorKind.STATE, "X").withExtensions(Extensions.none().withText("kind", "?"));
    try (EntityWriter writer = STREAM.write(bytes)) {
      assertThatThrownBy(() -> writer.write(Entity.of(doubled)))
          .hasMessageContaining("'kind' is a known member, not an extension");
      writer.write(IRAN);
      writer.commit();
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
  }

  @Test
  void readsGzipBySuffixAndByItsFirstBytes() throws IOException {
    Path zipped = folder.resolve("a.ndjson.gz");
    STREAM.write(zipped, Stream.of(IRAN));
    Path renamed = Files.copy(zipped, folder.resolve("a.ndjson"));
    for (Path file : new Path[] {zipped, renamed}) {
      try (EntityReader reader = STREAM.read(file)) {
        assertThat(reader).containsExactly(IRAN);
      }
    }
  }

  @Test
  void readsAllMembersOfAGzipFile() {
    byte[] members =
        Bytes.concat(
            Streams.gzip(ACTOR + "\n" + EVENT.substring(0, 9)),
            Streams.gzip(""),
            Streams.gzip(EVENT.substring(9)),
            new byte[5]);
    try (EntityReader reader = STREAM.read(new ByteArrayInputStream(members))) {
      assertThat(reader).hasSize(2);
    }
  }

  @Test
  void tellsOfDamagedGzip() {
    byte[] good = Streams.gzip(ACTOR + "\n" + EVENT + "\n");
    byte[] wrongSum = good.clone();
    wrongSum[good.length - 6]++;
    byte[] wrongData = good.clone();
    wrongData[10] = (byte) 0xFF;
    check(wrongSum, 2, "line 3: the gzip data are damaged: their checksum differs");
    check(wrongData, 0, "line 1: the gzip data are damaged");
    check(
        Bytes.concat(good, new byte[] {'x'}),
        2,
        "line 3: something that is not gzip follows the gzip data");
    check(Bytes.concat(good, Streams.gzip(CLAIM)).clone(), 3, null);
    byte[] two = Bytes.concat(good, Streams.gzip(CLAIM));
    check(
        java.util.Arrays.copyOf(two, good.length + 4),
        2,
        "line 3: the gzip data end in the middle");
  }

  private static void check(
      byte[] bytes, int entities, @org.jspecify.annotations.Nullable String problem) {
    ClaimStream skipping = STREAM.with(BadLines.SKIP_AND_REPORT);
    try (EntityReader reader = skipping.read(new ByteArrayInputStream(bytes))) {
      assertThat(reader).hasSize(entities);
      assertThat(reader.problems().problems().stream().map(Problem::toString))
          .isEqualTo(problem == null ? java.util.List.of() : java.util.List.of(problem));
    }
  }

  @Test
  void aFileNamedGzipThatIsNoneIsRefused() throws IOException {
    Path file = folder.resolve("a.gz");
    Files.writeString(file, ACTOR);
    assertThatThrownBy(() -> STREAM.readDossier(file)).hasMessage("line 1: this is not gzip");
    Files.writeString(file, "");
    assertThatThrownBy(() -> STREAM.readDossier(file))
        .hasMessage("line 1: the gzip data end in the middle");
  }

  @Test
  void limitsWhatALineHolds() {
    String deep =
        CLAIM.replace("\"stance\"", "\"x\":" + "[".repeat(50) + "]".repeat(50) + ",\"stance\"");
    try (EntityReader reader =
        STREAM.with(ReadLimits.withDefaults().withDepth(20)).read(Streams.of(deep, ""))) {
      assertThatThrownBy(() -> reader.forEach(entity -> {}))
          .hasMessage("line 1, column 155: objects and lists are nested more than 20 levels deep");
    }
    try (EntityReader reader =
        STREAM.with(ReadLimits.withDefaults().withStringLength(5)).read(Streams.of(CLAIM, ""))) {
      assertThatThrownBy(() -> reader.forEach(entity -> {}))
          .hasMessage("line 1, column 42: the text or number has more than 5 characters");
    }
  }

  @Test
  void leavesAStreamOpenThatItWasGiven() throws IOException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(ACTOR.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    try (EntityReader reader = STREAM.read(in)) {
      assertThat(reader).hasSize(1);
    }
    assertThat(closed).containsExactly(false);
  }

  @Test
  void aMissingFileCannotBeRead() {
    assertThatThrownBy(() -> STREAM.read(folder.resolve("none")))
        .isInstanceOf(UncheckedIOException.class);
  }
}
