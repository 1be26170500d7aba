package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;
import org.parley.dossier.Dossier;
import org.parley.input.InvalidInputException;

class ReadLimitsTest {
  private static final ReadLimits DEFAULTS = ReadLimits.withDefaults();

  /**
   * An input over a limit.
   *
   * @param name the limit
   * @param tight limits that it is over
   * @param json the input
   * @param message the whole message
   * @param raised limits that it is within
   */
  record Over(String name, ReadLimits tight, String json, String message, ReadLimits raised) {
    InputStream stream() {
      return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Over> inputs() {
    String long1 = "{\"schemaVersion\":\"1.0\",\"x\":\"" + "x".repeat(1_000_001) + "\"}";
    return Stream.of(
        new Over(
            "depth",
            DEFAULTS,
            deep(100),
            "line 1, column 127: objects and lists are nested more than 100 levels deep",
            DEFAULTS.withDepth(101)),
        new Over(
            "greatest depth",
            DEFAULTS.withDepth(499),
            deep(499),
            "line 1, column 526: objects and lists are nested more than 499 levels deep",
            DEFAULTS.withDepth(500)),
        new Over(
            "text",
            DEFAULTS,
            long1,
            "line 1, column 28: the text or number has more than 1000000 characters",
            DEFAULTS.withStringLength(1_000_001)),
        new Over(
            "small document",
            DEFAULTS.withDocumentLength(30),
            "{\"schemaVersion\":\"1.0\",\"actors\":[]}",
            "line 1, column 35: the document is longer than 30",
            DEFAULTS.withDocumentLength(35)),
        new Over(
            "large document",
            DEFAULTS.withDocumentLength(900_000),
            long1,
            "line 1, column 28: the document is longer than 900000",
            DEFAULTS.withDocumentLength(1_100_000).withStringLength(1_100_000)));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void refusesWhatIsOver(Over over) {
    ParleyJson tight = ParleyJson.withDefaults().with(over.tight());
    assertThatThrownBy(() -> tight.readDossier(over.stream()))
        .isExactlyInstanceOf(InvalidInputException.class)
        .hasMessage(over.message());
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void readsTheSameOnceTheLimitIsRaised(Over over) {
    ParleyJson json = ParleyJson.withDefaults().with(over.raised());
    Dossier dossier = json.readDossier(over.stream());
    assertThat(json.write(dossier)).hasSizeGreaterThan(20);
    assertThat(json.indented().readDossier(over.stream())).isEqualTo(dossier);
  }

  @Test
  void whatIsReadCanBeWrittenAndReadAgain() {
    ParleyJson json = ParleyJson.withDefaults().with(DEFAULTS.withDepth(500));
    assertThat(json.write(json.readDossier(deep(499)))).isEqualTo(deep(499));
  }

  private static String deep(int levels) {
    return "{\"schemaVersion\":\"1.0\",\"x\":" + "[".repeat(levels) + "]".repeat(levels) + "}";
  }

  @Test
  void defaultsAreAsDocumented() {
    assertThat(DEFAULTS).isEqualTo(new ReadLimits(100, 1_000_000, 536_870_912));
  }

  @Test
  void eachLimitIsSetAlone() {
    assertThat(DEFAULTS.withDepth(1)).isEqualTo(new ReadLimits(1, 1_000_000, 536_870_912));
    assertThat(DEFAULTS.withStringLength(1)).isEqualTo(new ReadLimits(100, 1, 536_870_912));
    assertThat(DEFAULTS.withDocumentLength(1)).isEqualTo(new ReadLimits(100, 1_000_000, 1));
  }

  static Stream<Refusal> refuses() {
    return Stream.of(
        new Refusal(
            "depth 0", () -> DEFAULTS.withDepth(0), "depth must be from 1 to 500, got depth=0"),
        new Refusal(
            "depth 501",
            () -> DEFAULTS.withDepth(501),
            "depth must be from 1 to 500, got depth=501"),
        new Refusal(
            "string 0",
            () -> DEFAULTS.withStringLength(0),
            "stringLength must be at least 1, got stringLength=0"),
        new Refusal(
            "document 0",
            () -> DEFAULTS.withDocumentLength(0),
            "documentLength must be at least 1, got documentLength=0"));
  }

  @ParameterizedTest
  @MethodSource
  void refuses(Refusal refusal) {
    refusal.check();
  }
}
