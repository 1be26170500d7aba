package org.parley.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.stream.Streams.ACTOR;
import static org.parley.stream.Streams.CLAIM;
import static org.parley.stream.Streams.EVENT;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dossier.Entity;
import org.parley.file.EntityReader;
import org.parley.input.InputLocation;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;

/** A problem of a line is reported with its number, and the valid lines around it are read. */
class BadLinesTest {
  private static final ClaimStream SKIPPING =
      ClaimStream.withDefaults().with(BadLines.SKIP_AND_REPORT).with(ReferenceMode.TRUST);

  /**
   * A bad line and its message.
   *
   * @param name a description of the mistake
   * @param line the line
   * @param message the message
   */
  record Bad(String name, String line, String message) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Bad> lines() {
    return Stream.of(
        new Bad(
            "no JSON",
            "hello",
            ", column 1: not JSON: the word hello without double quotes around it"),
        new Bad(
            "a list",
            "[1]",
            ": must be an object with one member: one actor, source, event, statement, claim or"
                + " assessment"),
        new Bad(
            "empty",
            "{}",
            ": is empty; a line holds one actor, source, event, statement, claim or assessment"),
        new Bad(
            "of an unknown kind",
            "{\"weather\":{\"id\":\"w\"}}",
            ", $.weather: must be a kind of entity; a line has one actor, source, event, statement,"
                + " claim or assessment"),
        new Bad("null", "{\"claim\":null}", ", $.claim: must not be null"),
        new Bad(
            "a claim that is a text",
            "{\"claim\":\"c\"}",
            ", $.claim: must be an object, got a text"),
        new Bad(
            "two members",
            "{\"claim\":" + claim() + ",\"note\":1}",
            ", $.note: must not come beside claim; a line has one member"),
        new Bad(
            "two of one kind",
            "{\"claim\":" + claim() + ",\"claim\":" + claim() + "}",
            ", column 160: the member \"claim\" is repeated in one object"),
        new Bad(
            "two documents",
            CLAIM + " " + CLAIM,
            ", column 154: something follows the end of the entity"),
        new Bad("a claim without an id", CLAIM.replace("\"id\":\"c\",", ""), ", $.claim: lacks id"),
        new Bad(
            "an unknown stance",
            CLAIM.replace("CERTAIN", "SURE"),
            ", $.claim.stance: must be one of CERTAIN, PROBABLE, POSSIBLE, CERTAINLY_NOT,"
                + " PROBABLY_NOT, POSSIBLY_NOT, CERTAIN_WHETHER, UNKNOWN, got \"SURE\""),
        new Bad(
            "a claim cut short",
            CLAIM.substring(0, 60),
            ", column 61: the input ends in the middle"),
        new Bad(
            "a doubled member",
            CLAIM.replace("\"stance\"", "\"id\":\"d\",\"stance\""),
            ", column 137: the member \"id\" is repeated in one object"),
        new Bad(
            "another header in the middle",
            "{\"dossier\":{\"schemaVersion\":\"1.0\",\"note\":1}}",
            ", $.dossier: must be on the first line"),
        new Bad("UTF-16", "{\u0000", ": the input is not a text in UTF-8"));
  }

  private static String claim() {
    return CLAIM.substring("{\"claim\":".length(), CLAIM.length() - 1);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isSkippedAndReported(Bad bad) {
    try (EntityReader reader = SKIPPING.read(Streams.of(ACTOR, bad.line(), CLAIM))) {
      assertThat(reader).extracting(entity -> entity.id().value()).containsExactly("iran", "c");
      assertThat(reader.problems())
          .extracting(Problem::toString)
          .containsExactly("line 2" + bad.message());
      assertThat(reader.problems())
          .extracting(Problem::excerpt)
          .containsExactly(Optional.of(bad.line()));
      assertThat(reader.problems().more()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void stopsTheReading(Bad bad) {
    try (EntityReader reader = ClaimStream.withDefaults().read(Streams.of(ACTOR, bad.line()))) {
      var entities = reader.iterator();
      assertThat(entities.next().id().value()).isEqualTo("iran");
      assertThatThrownBy(entities::hasNext)
          .isExactlyInstanceOf(InvalidInputException.class)
          .hasMessage("line 2" + bad.message() + "; the stream ends there, without a line break");
    }
  }

  @Test
  void aLineThatIsTooLongIsSkippedWithoutBeingHeld() {
    ClaimStream stream =
        SKIPPING.with(StreamLimits.withDefaults().withLineLength(200).withShownLength(10));
    String shown = "{\"claim\":\"";
    String huge = shown + "x".repeat(1_000_000) + "\"}";
    try (EntityReader reader = stream.read(Streams.of(ACTOR, huge, CLAIM, huge))) {
      assertThat(reader).hasSize(2);
      assertThat(reader.problems())
          .containsExactly(
              new Problem(
                  InputLocation.line(2), "the line has more than 200 bytes", Optional.of(shown)),
              new Problem(
                  InputLocation.line(4), "the line has more than 200 bytes", Optional.of(shown)));
    }
  }

  @Test
  void aLineOfTheMostBytesIsRead() {
    int length = CLAIM.length();
    for (int limit = length; limit >= length - 1; limit--) {
      ClaimStream stream = SKIPPING.with(StreamLimits.withDefaults().withLineLength(limit));
      try (EntityReader reader = stream.read(Streams.text(CLAIM + "\r\n" + CLAIM + "\n"))) {
        assertThat(reader).hasSize(limit == length ? 2 : 0);
      }
    }
  }

  @Test
  void ofVeryManyProblemsSomeAreKeptAndTheRestIsCounted() {
    ClaimStream stream = SKIPPING.with(StreamLimits.withDefaults().withProblems(2));
    try (EntityReader reader = stream.read(Streams.text("x\n".repeat(10)))) {
      assertThat(reader).isEmpty();
      assertThat(reader.problems())
          .extracting(problem -> problem.location().line().getAsLong())
          .containsExactly(1L, 2L);
      assertThat(reader.problems().more()).isEqualTo(8);
    }
  }

  @Test
  void bytesThatAreNotUtf8AreShownAndRefused() {
    byte[] latin = CLAIM.replace("iran", "irän").getBytes(StandardCharsets.ISO_8859_1);
    try (EntityReader reader = SKIPPING.read(new ByteArrayInputStream(latin))) {
      assertThat(reader).isEmpty();
      assertThat(reader.problems())
          .extracting(Problem::toString)
          .containsExactly(
              "line 1, column 110: not UTF-8: the byte 0x6e"
                  + " is not allowed here; the stream ends there, without a line break");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "half a pair, eda080, 0xa0",
    "more bytes than it needs, e08181, 0x81",
    "above the last character, f4939f8c, 0x93",
  })
  void bytesThatOthersTakeForUtf8AreRefused(String name, String hex, String bad) {
    byte[] note = BaseEncoding.base16().lowerCase().decode(hex);
    byte[] line = CLAIM.replace("CERTAIN\"", "CERTAIN\",\"note\":\"").getBytes(UTF_8);
    byte[] whole = Bytes.concat(line, note, "\"}}\n".getBytes(UTF_8));
    try (EntityReader reader = SKIPPING.read(new ByteArrayInputStream(whole))) {
      assertThat(reader).isEmpty();
      assertThat(reader.problems())
          .extracting(Problem::toString)
          .containsExactly(
              "line 1, column 163: not UTF-8: the byte " + bad + " is not allowed here");
    }
  }

  @Test
  void spaceMarksAndLineEndsMeanNothing() {
    InputStream in =
        Streams.text("\uFEFF\r\n" + ACTOR + "\r\n \t\n\n" + "  " + EVENT + "  \n" + CLAIM);
    try (EntityReader reader = ClaimStream.withDefaults().read(in)) {
      assertThat(reader)
          .extracting(Entity::kind)
          .extracting(Enum::toString)
          .isEqualTo(List.of("ACTOR", "EVENT", "CLAIM"));
    }
  }

  @Test
  void streamsJoinedEndToEndAreOne() {
    String header = "{\"dossier\":{\"schemaVersion\":\"1.0\"}}";
    String one = header + "\n" + ACTOR + "\n" + EVENT + "\n";
    String other = header + "\n" + ACTOR + "\n" + EVENT + "\n" + CLAIM + "\n";
    try (EntityReader reader = ClaimStream.withDefaults().read(Streams.text(one + other))) {
      assertThat(reader)
          .extracting(Entity::kind)
          .extracting(Enum::toString)
          .isEqualTo(List.of("ACTOR", "EVENT", "CLAIM"));
    }
  }

  @Test
  void anotherEntityWithTheIdOfAnEarlierOneIsRefused() {
    InputStream in = Streams.of(ACTOR, EVENT, ACTOR.replace("STATE", "NGO"), ACTOR);
    try (EntityReader reader = ClaimStream.withDefaults().with(BadLines.SKIP_AND_REPORT).read(in)) {
      assertThat(reader).hasSize(2);
      assertThat(reader.problems())
          .extracting(Problem::toString)
          .containsExactly("line 3: 'iran' is the id of the actor on line 1 already");
    }
  }

  @Test
  void anEmptyStreamHasNoEntities() {
    try (EntityReader reader = ClaimStream.withDefaults().read(Streams.text(""))) {
      assertThat(reader).isEmpty();
      assertThat(reader.header()).isEmpty();
    }
  }

  @Test
  void canBeReadOnceOnly() {
    try (EntityReader reader = ClaimStream.withDefaults().read(Streams.text(""))) {
      assertThat(reader.iterator()).isExhausted();
      assertThatThrownBy(reader::iterator)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the entities of a stream can be read once only");
    }
  }
}
