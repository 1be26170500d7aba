package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;

/**
 * Every file in {@code json/bad} is refused with the message beside it; so are inputs too large to
 * keep as files.
 */
class BadFilesTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();
  private static final int DEEP = 10_000;

  static List<String> files() {
    return JsonFiles.names("bad");
  }

  @Test
  void thereAreManyFiles() {
    assertThat(files()).hasSizeGreaterThan(250);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedWithItsMessage(String file) {
    assertThatThrownBy(() -> JSON.readDossier(JsonFiles.path("bad/" + file + ".json")))
        .isExactlyInstanceOf(InvalidInputException.class)
        .hasMessage(expected(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasOneProblemALine(String file) {
    assertThatThrownBy(() -> JSON.readDossier(JsonFiles.path("bad/" + file + ".json")))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(Problem::toString)
                    .containsExactly(expected(file).split("\n", -1)));
  }

  private static String expected(String file) {
    String text = JsonFiles.text("bad/" + file + ".txt");
    return text.substring(0, text.length() - 1);
  }

  /**
   * An input made for one test.
   *
   * @param name a description of the mistake
   * @param json makes it
   * @param message the whole message
   */
  record Made(String name, Supplier<InputStream> json, String message) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Made> made() {
    return Stream.of(
        text(
            "deep in an unknown member",
            "{\"schemaVersion\":\"1.0\",\"x\":" + nested(DEEP) + "}",
            "line 1, column 127: objects and lists are nested more than 100 levels deep"),
        text(
            "deep in an unknown member of an entity",
            "{\"actors\":[{\"id\":\"a\",\"kind\":\"STATE\",\"x\":" + nested(DEEP) + "}]}",
            "line 1, column 138: objects and lists are nested more than 100 levels deep"),
        text(
            "deep in a list of entities",
            "{\"actors\":" + nested(DEEP) + "}",
            "$.actors[0]: must be an object, got a list"),
        text("deep from the start", nested(DEEP), "$: must be an object, got a list"),
        text(
            "deep objects",
            "{\"x\":".repeat(DEEP) + "1" + "}".repeat(DEEP),
            "line 1, column 497: objects and lists are nested more than 100 levels deep"),
        text(
            "deep before the type of a proposition",
            "{\"claims\":[{\"id\":\"c\",\"proposition\":{\"x\":" + nested(DEEP) + "}}]}",
            "line 1, column 137: objects and lists are nested more than 100 levels deep"),
        new Made(
            "50 MB in one text",
            () -> around("{\"schemaVersion\":\"1.0\",\"x\":\"", 50 << 20, "\"}"),
            "line 1, column 28: the text or number has more than 1000000 characters"),
        new Made(
            "50 MB in one name",
            () -> around("{\"schemaVersion\":\"1.0\",\"", 50 << 20, "\":1}"),
            "line 1, column 18: the name has more than 50000 characters"),
        new Made(
            "50 MB in one number",
            () -> around("{\"schemaVersion\":\"1.0\",\"x\":1", 50 << 20, "}", (byte) '1'),
            "line 1, column 24: the text or number has more than 1000000 characters"),
        text(
            "100,000 doubled ids",
            "{\"schemaVersion\":\"1.0\",\"actors\":["
                + Stream.generate(() -> "{\"id\":\"a\",\"kind\":\"STATE\"}")
                    .limit(100_001)
                    .collect(Collectors.joining(","))
                + "]}",
            Stream.iterate(1, i -> i + 1)
                .limit(100_000)
                .map(i -> "$.actors[" + i + "].id: 'a' is the id of actors[0] already")
                .collect(Collectors.joining("\n"))));
  }

  @ParameterizedTest
  @MethodSource("made")
  void isRefusedWithItsMessage(Made made) {
    assertThatThrownBy(() -> JSON.readDossier(made.json().get()))
        .isExactlyInstanceOf(InvalidInputException.class)
        .hasMessage(made.message());
  }

  private static Made text(String name, String json, String message) {
    return new Made(
        name, () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), message);
  }

  private static String nested(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  private static InputStream around(String start, int length, String end) {
    return around(start, length, end, (byte) 'x');
  }

  /** A long input that is never whole in memory. */
  private static InputStream around(String start, int length, String end, byte filling) {
    return new SequenceInputStream(
        new SequenceInputStream(
            new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
            new Filling(length, filling)),
        new ByteArrayInputStream(end.getBytes(StandardCharsets.UTF_8)));
  }

  /** One byte again and again. */
  private static final class Filling extends InputStream {
    private int left;
    private final byte filling;

    Filling(int length, byte filling) {
      this.left = length;
      this.filling = filling;
    }

    @Override
    public int read() {
      return left-- > 0 ? filling : -1;
    }

    @Override
    public int read(byte[] to, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = Math.min(left, length);
      Arrays.fill(to, from, from + count, filling);
      left -= count;
      return count;
    }
  }
}
