package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;
import org.parley.extension.Extensible;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;
import org.parley.input.InvalidInputException;
import org.parley.proposition.Question;
import org.parley.quantity.Quantity;
import org.parley.source.Source;
import org.parley.time.When;
import tools.jackson.databind.DatabindException;

class ParleyJsonTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();
  private static final String SMALL =
      "{\"schemaVersion\":\"1.0\",\"actors\":[{\"id\":\"iran\",\"kind\":\"STATE\"}]}";
  private static final Dossier DOSSIER = JSON.readDossier(SMALL);

  @TempDir Path folder;

  @Test
  void readsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), SMALL);
    assertThat(JSON.readDossier(file)).isEqualTo(DOSSIER);
    Files.delete(file);
  }

  @Test
  void aStreamStaysOpen() throws IOException {
    Closing stream = new Closing(SMALL);
    assertThat(JSON.readDossier(stream)).isEqualTo(DOSSIER);
    assertThat(stream.closed).isFalse();
    assertThatThrownBy(() -> JSON.readDossier(stream))
        .isExactlyInstanceOf(InvalidInputException.class)
        .hasMessage("$: the input is empty");
    assertThat(stream.closed).isFalse();
  }

  @Test
  void aFileThatIsNotThereCannotBeRead() {
    assertThatThrownBy(() -> JSON.readDossier(folder.resolve("none.json")))
        .isExactlyInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aFolderCannotBeRead() {
    assertThatThrownBy(() -> JSON.readDossier(folder))
        .isExactlyInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void aStreamThatFailsIsNoInvalidInput() {
    InputStream failing =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] to, int from, int length) throws IOException {
            throw new IOException("the line is dead");
          }
        };
    assertThatThrownBy(() -> JSON.readDossier(failing))
        .isExactlyInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("the line is dead");
  }

  @Test
  void writesAFile() throws IOException {
    Path file = folder.resolve("a.json");
    JSON.writeDossier(DOSSIER, file);
    assertThat(file).hasContent(SMALL);
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(files()).containsExactly("a.json");
  }

  @Test
  void replacesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "x".repeat(10_000));
    JSON.writeDossier(DOSSIER, file);
    assertThat(file).hasContent(SMALL);
    assertThat(files()).containsExactly("a.json");
  }

  @Test
  void aFailureLeavesTheFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "before");
    assertThatThrownBy(() -> JSON.writeDossier(unwritable(), file))
        .isInstanceOf(DatabindException.class);
    assertThat(file).hasContent("before");
    assertThat(files()).containsExactly("a.json");
  }

  @Test
  void aFailureLeavesNoFileWhereThereWasNone() throws IOException {
    assertThatThrownBy(() -> JSON.writeDossier(unwritable(), folder.resolve("a.json")))
        .isInstanceOf(DatabindException.class);
    assertThat(files()).isEmpty();
  }

  /** One of which the end cannot be written. */
  private static Dossier unwritable() {
    Actor last = Actor.of("last", ActorKind.STATE, "Last");
    return Dossier.builder()
        .addAllActors(DOSSIER.actors())
        .addActors(last.withExtensions(Extensions.none().withText("kind", "x")))
        .build();
  }

  @Test
  void aFolderThatIsNotThereCannotBeWrittenTo() {
    assertThatThrownBy(() -> JSON.writeDossier(DOSSIER, folder.resolve("none").resolve("a.json")))
        .isExactlyInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aFolderIsNotReplaced() {
    assertThatThrownBy(() -> JSON.writeDossier(DOSSIER, folder))
        .isExactlyInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(FileSystemException.class);
    assertThat(folder).isDirectory();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whatIsNoFileIsWrittenToAsItIs() {
    Path nowhere = Path.of("/dev/null");
    JSON.writeDossier(DOSSIER, nowhere);
    assertThat(nowhere).exists();
    assertThat(Files.isRegularFile(nowhere)).isFalse();
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    JSON.writeDossier(DOSSIER, link);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(SMALL);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void writesAStreamAndLeavesItOpen() {
    boolean[] closed = {false};
    ByteArrayOutputStream stream =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    JSON.writeDossier(DOSSIER, stream);
    JSON.write(DOSSIER.actors(), stream);
    assertThat(closed).containsExactly(false);
    assertThat(stream.toString(StandardCharsets.UTF_8))
        .isEqualTo(SMALL + "[{\"id\":\"iran\",\"kind\":\"STATE\"}]");
  }

  @Test
  void aStreamThatFailsIsTold() {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("the disk is full");
          }
        };
    assertThatThrownBy(() -> JSON.writeDossier(DOSSIER, failing))
        .isExactlyInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("the disk is full");
  }

  @Test
  void writesForPeople() {
    assertThat(JSON.indented().write(DOSSIER))
        .isEqualTo(
            """
            {
              "schemaVersion": "1.0",
              "actors": [
                {
                  "id": "iran",
                  "kind": "STATE"
                }
              ]
            }""");
  }

  @Test
  void copiesKeepTheOtherOptions() {
    ParleyJson shallow = JSON.with(ReadLimits.withDefaults().withDepth(3));
    String deep = "{\"schemaVersion\":\"1.0\",\"x\":[[[]]]}";
    assertThat(JSON.readDossier(deep).extensions().isEmpty()).isFalse();
    for (ParleyJson copy :
        List.of(shallow.indented(), JSON.indented().with(ReadLimits.withDefaults().withDepth(3)))) {
      assertThat(copy.write(DOSSIER)).startsWith("{\n  ");
      assertThatThrownBy(() -> copy.readDossier(deep))
          .isExactlyInstanceOf(InvalidInputException.class)
          .hasMessage("line 1, column 30: objects and lists are nested more than 3 levels deep");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "hi-IN-u-nu-deva"})
  void writesTheSameInEveryCountry(String tag) {
    String here = JSON.write(whole());
    ContentId id = ContentId.of(whole());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      ParleyJson there = JSON.with(ReadLimits.withDefaults());
      assertThat(there.write(whole())).isEqualTo(here);
      assertThat(there.readDossier(here)).isEqualTo(whole());
      assertThat(ContentId.of(whole())).isEqualTo(id);
      assertThatThrownBy(() -> there.readDossier("{\u0001"))
          .hasMessage("line 1, column 2: not JSON: a control character (code 1) outside of a text");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Dossier whole() {
    return JSON.readDossier(JsonFiles.text("good/dossier.json"));
  }

  @Test
  void anEmptyTextIsNotAnAbsentOne() {
    Source source =
        JSON.read(
            "{\"id\":\"s\",\"kind\":\"POST\",\"title\":\"\",\"licence\":\" \"}", Source.class);
    assertThat(source.title()).contains("");
    assertThat(JSON.write(source))
        .isEqualTo("{\"id\":\"s\",\"kind\":\"POST\",\"title\":\"\",\"licence\":\" \"}");
  }

  @Test
  void emptyListsAreTakenAsAbsent() {
    String json =
        "{\"schemaVersion\":\"1.0\",\"actors\":[],\"sources\":[],\"events\":[],\"claims\":[]}";
    assertThat(JSON.write(JSON.readDossier(json))).isEqualTo("{\"schemaVersion\":\"1.0\"}");
  }

  @Test
  void theUnitCountGoesWithoutSaying() {
    Quantity quantity =
        JSON.read("{\"quantifier\":\"EXACT\",\"value\":2.00,\"unit\":\"COUNT\"}", Quantity.class);
    assertThat(quantity).isEqualTo(Quantity.exactly(2));
    assertThat(JSON.write(quantity)).isEqualTo("{\"quantifier\":\"EXACT\",\"value\":2}");
  }

  @Test
  void aTimeMayBeItsDateAlone() {
    assertThat(JSON.read("\"2024-10-01\"", When.class)).isEqualTo(When.of("2024-10-01"));
    assertThat(JSON.write(When.of("2024-10-01"))).isEqualTo("{\"edtf\":\"2024-10-01\"}");
  }

  @Test
  void halfACharacterIsKept() {
    String json = "{\"id\":\"a\",\"kind\":\"STATE\",\"x\":\"\\uD800\"}";
    Actor actor = JSON.read(json, Actor.class);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JSON.write(actor, bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(JSON.read(JSON.write(actor), Actor.class)).isEqualTo(actor);
  }

  @Test
  void anUnknownMemberWhoseObjectIsGoneIsKeptUnderItsPointer() {
    Actor actor =
        Actor.of("iran", ActorKind.STATE, "Iran")
            .withExtensions(
                new Extensions(
                    ImmutableMap.of(
                        "/names/0/x", new ExtensionValue.Flag(true),
                        "/names/7/x", new ExtensionValue.Flag(false))));
    assertThat(JSON.write(actor))
        .isEqualTo(
            "{\"id\":\"iran\",\"kind\":\"STATE\",\"names\":[{\"text\":\"Iran\",\"x\":true}],"
                + "\"/names/7/x\":false}");
    assertThat(JSON.read(JSON.write(actor), Actor.class).extensions().member("/names/7/x"))
        .contains(new ExtensionValue.Flag(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "kind", "codes"})
  void aKnownMemberIsNoExtension(String name) {
    Extensible actor =
        DOSSIER.actors().get(0).withExtensions(Extensions.none().withText(name, "x"));
    assertThatThrownBy(() -> JSON.write(actor))
        .isInstanceOfSatisfying(
            DatabindException.class,
            refused ->
                assertThat(refused.getOriginalMessage())
                    .isEqualTo("'" + name + "' is a known member, not an extension"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"event\":\"e\",\"measure\":\"a+b\",\"role\":\"TARGET\"}"
            + "|$: a question must not have both a measure and a role, got measure=a+b, role=TARGET",
        "{\"role\":\"TARGET\"}|$: lacks event",
        "[]|$: must be an object, got a list",
        "{\"event\":\"e\",\"x\":1}|$.x: is not known here"
      })
  void aQuestionAloneIsRefusedLikeOneInAClaim(String json, String message) {
    assertThatThrownBy(() -> JSON.read(json, Question.class))
        .isExactlyInstanceOf(InvalidInputException.class)
        .hasMessage(message);
  }

  @Test
  void readsTheTypeOfAPropositionWhereverItStands() {
    String first = JsonFiles.text("good/claim-with-unknown-members.json");
    Claim claim = JSON.read(first, Claim.class);
    String last =
        first
            .replace("\"type\": \"occurrence\",", "")
            .replace("\"x-in\": true", "\"x-in\": true, \"type\": \"occurrence\"");
    assertThat(last).isNotEqualTo(first);
    assertThat(JSON.read(last, Claim.class)).isEqualTo(claim);
  }

  /** Knows whether it was closed. */
  private static final class Closing extends ByteArrayInputStream {
    boolean closed;

    Closing(String text) {
      super(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
