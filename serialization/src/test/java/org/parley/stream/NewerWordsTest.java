package org.parley.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Joiner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.dossier.SchemaVersion;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;
import org.parley.file.InvalidOutputException;
import org.parley.input.InvalidInputException;
import org.parley.json.ParleyJson;

/** Words of open vocabularies that only a newer version knows, in documents and streams. */
class NewerWordsTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();
  private static final ClaimStream STREAM = ClaimStream.withDefaults();
  private static final String OWN = ", or a word of your own in the form scheme:word, got '";
  private static final String ROLES =
      "a role in an event must be one of INITIATOR, TARGET, SIDE_A, SIDE_B, VICTIM, PARTY, ALLY,"
          + " ORGANISER, OFFICIAL, MEDIATOR, WITNESS, OBSERVER"
          + OWN
          + "FUNDER'";
  private static final String KINDS =
      "a kind of actor must be one of STATE, GOVERNMENT, ARMED_FORCES, ARMED_GROUP,"
          + " INTERGOVERNMENTAL, NGO, MEDIA, PERSON, POPULATION, COLLECTIVE, UNKNOWN"
          + OWN;

  /** Every place that takes a word, with the message for the word of the file there. */
  private static final List<String> REFUSALS =
      List.of(
          "actors[0].kind: " + KINDS + "MILITIA'",
          "sources[0].kind: a kind of source must be one of ARTICLE, DISPATCH, BROADCAST, POST,"
              + " PRESS_RELEASE, REPORT, DOCUMENT, IMAGE, DATASET, UNKNOWN"
              + OWN
              + "PODCAST'",
          "sources[0].contributors[0].role: the role of a contributor must be one of AUTHOR,"
              + " AGENCY, PHOTO, EDITOR"
              + OWN
              + "PRODUCER'",
          "events[0].status: the status of an event must be one of ACTUAL, HYPOTHETICAL, REQUESTED,"
              + " THREATENED, PLANNED, GENERIC"
              + OWN
              + "RUMOURED'",
          "events[0].participants[0].role: " + ROLES,
          "statements[0].act: a speech act must be one of ASSERT, DECLINE_COMMENT,"
              + " EXPRESS_CONCERN, EXPRESS_HOPE, EMPATHISE, CLAIM_RESPONSIBILITY, DENY, APPEAL,"
              + " PROMISE, PRAISE, APOLOGISE, DEMAND, DISAPPROVE, CONDEMN, ACCUSE, REJECT, THREATEN"
              + OWN
              + "CONCEDE'",
          "statements[0].content[0].role: " + ROLES,
          "claims[0].proposition.role: " + ROLES,
          "claims[1].proposition.relation: a relation of events must be one of RETALIATION_FOR,"
              + " CAUSED_BY, FOLLOWS, SHIFT_FROM, PART_OF"
              + OWN
              + "PRECEDES'",
          "claims[2].proposition.relation: a relation of actors must be one of BACKS, PART_OF,"
              + " MEMBER_OF, SPEAKS_FOR, ALLIED_WITH, STRENGTHENS_TIES_WITH, HOSTILE_TO, SAME_AS, NOT_SAME_AS"
              + OWN
              + "SUCCEEDS'",
          "claims[3].proposition.question.role: " + ROLES);

  @TempDir Path folder = Path.of("");

  private static String document() {
    try {
      return Files.readString(Path.of("src/test/resources/json/good/dossier-of-newer-words.json"));
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static String ofThisVersion(String text) {
    return text.replace("\"1.1\"", "\"1.0\"");
  }

  private static String versionLast(String text) {
    String version = text.lines().filter(line -> line.contains("1.")).findFirst().orElseThrow();
    return text.replace(version, "").replaceFirst("}\\s*$", "," + version.replace(",", "") + "}");
  }

  @Test
  void areKeptInADocumentWhereverItsVersionStands() {
    assertThat(JSON.readDossier(versionLast(document()))).isEqualTo(JSON.readDossier(document()));
  }

  static Stream<String> documentsOfThisVersion() {
    String text = ofThisVersion(document());
    return Stream.of(text, versionLast(text));
  }

  @ParameterizedTest
  @MethodSource("documentsOfThisVersion")
  void areRefusedInADocumentOfThisVersion(String text) {
    assertThatThrownBy(() -> JSON.readDossier(text))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("$." + Joiner.on("\n$.").join(REFUSALS));
  }

  @Test
  void areReadAndWrittenInAStream() throws IOException {
    Path file = folder.resolve("newer.ndjson");
    Path copy = folder.resolve("copy.ndjson");
    Dossier dossier = JSON.readDossier(document());
    STREAM.writeDossier(dossier, file);

    assertThat(STREAM.readDossier(file)).isEqualTo(dossier);
    STREAM.writeDossier(STREAM.readDossier(file), copy);
    assertThat(copy).hasSameBinaryContentAs(file);
    assertThat(Files.readString(file)).startsWith("{\"dossier\":{\"schemaVersion\":\"1.1\"}}\n");
  }

  static Stream<String> beginnings() {
    return Stream.of("{\"dossier\":{\"schemaVersion\":\"1.0\"}}\n", "");
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void areRefusedInAStreamOfThisVersion(String beginning) throws IOException {
    Path file = folder.resolve("newer.ndjson");
    STREAM.writeDossier(JSON.readDossier(document()), file);
    String entities = Files.readString(file).replaceFirst(".*\n", "");
    try (EntityReader reader =
        STREAM
            .with(BadLines.SKIP_AND_REPORT)
            .with(ReferenceMode.TRUST)
            .read(
                new ByteArrayInputStream(
                    (beginning + entities).getBytes(StandardCharsets.UTF_8)))) {
      assertThat(reader.stream().map(Entity::id))
          .extracting(Object::toString)
          .containsExactly("b", "f");
      assertThat(reader.problems())
          .extracting(problem -> problem.toString().replaceFirst("^line \\d+, ", ""))
          .containsExactlyElementsOf(
              Stream.of(0, 1, 3, 5, 7, 8, 9, 10)
                  .map(REFUSALS::get)
                  .map(text -> text.replaceFirst("^(\\w+)s\\[\\d]", "\\$.$1"))
                  .toList());
    }
  }

  @Test
  void areNotWrittenWhereTheyCouldNotBeReadAgain() throws IOException {
    Actor militia = Actor.of("a", ActorKind.VOCABULARY.ofNewerVersion("MILITIA"), "The militia");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (EntityWriter writer = STREAM.write(bytes)) {
      assertThatThrownBy(() -> writer.write(Entity.of(militia)))
          .isExactlyInstanceOf(InvalidOutputException.class)
          .hasMessage("kind: " + KINDS + "MILITIA'; write a header of the newer version first");
      writer.write(Entity.of(Actor.of("b", ActorKind.of("acled:PRIVATE_FORCES"), "A company")));
      writer.commit();
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"dossier":{"schemaVersion":"1.0"}}
            {"actor":{"id":"b","kind":"acled:PRIVATE_FORCES","names":[{"text":"A company"}]}}
            """);
  }

  @Test
  void areRefusedInAnEntityByItself() {
    assertThatThrownBy(() -> JSON.read("{\"id\":\"a\",\"kind\":\"MILITIA\"}", Actor.class))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("$.kind: " + KINDS + "MILITIA'");
    assertThat(JSON.read("{\"id\":\"a\",\"kind\":\"x:MILITIA\"}", Actor.class).kind())
        .isEqualTo(ActorKind.of("x:MILITIA"));
  }

  @Test
  void theVersionOfADossierIsKept() {
    assertThat(JSON.readDossier(document()).schemaVersion()).isEqualTo(SchemaVersion.parse("1.1"));
  }
}
