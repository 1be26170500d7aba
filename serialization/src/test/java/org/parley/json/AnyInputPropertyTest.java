package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.TextArbitraries;
import org.parley.dossier.Dossier;
import org.parley.input.InvalidInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Any input is a dossier or is refused in lines with their places; nothing else. */
class AnyInputPropertyTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();
  private static final List<String> GOOD =
      JsonFiles.names("good").stream()
          .filter(name -> name.startsWith("dossier"))
          .map(name -> JsonFiles.text("good/" + name + ".json"))
          .toList();

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyText(@ForAll("texts") String text) {
    checkRead(text);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyBytes(@ForAll byte[] bytes) {
    checkRead(bytes);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aFileWithChangedCharacters(@ForAll("changed") String text) {
    checkRead(text);
  }

  /** The first bytes determine the encoding. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aFileInAnyEncodingWithAChangedByte(
      @ForAll("encodings") String encoding, @ForAll byte one, @ForAll int at) {
    byte[] bytes = "{\"x\":\"é\"}".getBytes(Charset.forName(encoding));
    bytes[Math.floorMod(at, bytes.length)] = one;
    checkRead(bytes);
    checkRead(Arrays.copyOf(bytes, Math.floorMod(at, bytes.length)));
  }

  @Provide
  Arbitrary<String> encodings() {
    return Arbitraries.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aFileWithChangedBytes(@ForAll("changed") String text, @ForAll byte[] few, @ForAll int at) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < Math.min(few.length, 3) && bytes.length > 0; i++) {
      bytes[Math.floorMod(at + i, bytes.length)] = few[i];
    }
    checkRead(bytes);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void aFileWithAChangedValue(
      @ForAll("good") String text, @ForAll int which, @ForAll("values") String value) {
    JsonNode tree = JsonTrees.read(text);
    List<JsonNode> parents = JsonTrees.parents(tree);
    JsonNode parent = parents.get(Math.floorMod(which, parents.size()));
    int child = Math.floorMod(which / 7, parent.size());
    if (parent instanceof ArrayNode items) {
      items.set(child, "@value@");
    } else if (parent instanceof ObjectNode object) {
      object.put(List.copyOf(object.propertyNames()).get(child), "@value@");
    }
    checkRead(tree.toString().replace("\"@value@\"", value));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aFileWithItsMembersInAnotherOrder(@ForAll("good") String text, @ForAll long seed) {
    String shuffled = JsonTrees.shuffled(JsonTrees.read(text), new Random(seed)).toString();
    assertThat(JSON.readDossier(shuffled)).isEqualTo(JSON.readDossier(text));
  }

  private static void checkRead(String text) {
    try {
      checkDossier(JSON.readDossier(text));
    } catch (InvalidInputException invalid) {
      checkMessage(invalid);
    }
  }

  private static void checkRead(byte[] bytes) {
    try {
      checkDossier(JSON.readDossier(new ByteArrayInputStream(bytes)));
    } catch (InvalidInputException invalid) {
      checkMessage(invalid);
    }
  }

  private static void checkDossier(Dossier dossier) {
    assertThat(JSON.readDossier(JSON.write(dossier))).isEqualTo(dossier);
  }

  private static void checkMessage(InvalidInputException invalid) {
    assertThat(invalid.problems()).isNotEmpty();
    String message = String.valueOf(invalid.getMessage());
    assertThat(message.split("\\R", -1))
        .hasSameSizeAs(invalid.problems())
        .allMatch(line -> line.matches("(\\$[^:]*|line \\d+, column \\d+): .*"), "has a place");
    assertThat(message)
        .doesNotContain(
            "org.parley", "Builder", "jackson", "java.", "JsonReadFeature", "StreamRead");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        TextArbitraries.random(),
        Arbitraries.of(
                "{", "}", "[", "]", ":", ",", "\"", "\"id\"", "1", "-", "e", "null", "\\", "u")
            .list()
            .ofMaxSize(20)
            .map(pieces -> String.join("", pieces)));
  }

  @Provide
  Arbitrary<String> good() {
    return Arbitraries.of(GOOD);
  }

  /** JSON of every type, and some that a type will refuse. */
  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "true",
        "false",
        "0",
        "-1",
        "7",
        "1.5",
        "1e999",
        "1e-999",
        "99999999999",
        "1e99999999999",
        "-1e99999999999",
        "1e-2147483648",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"a\\nb\"",
        "\"\\ud800\"",
        "\"iran\"",
        "\"1.0\"",
        "\"STATE\"",
        "\"2024-10-01\"",
        "[]",
        "[[]]",
        "[null]",
        "[\"x\"]",
        "[{}]",
        "{}",
        "{\"type\":\"occurrence\"}",
        "{\"id\":\"x\"}",
        "{\"type\":\"x\",\"y\":1e99999999999}",
        "{\"y\":1e99999999999,\"type\":\"x\"}",
        "{\"text\":\"x\"}",
        "{\"edtf\":\"2024\"}",
        "{\"x\":{\"y\":[null]}}");
  }

  /** Good files in which a chunk is left out, doubled, moved, or a character is another. */
  @Provide
  Arbitrary<String> changed() {
    return Combinators.combine(
            good(),
            Arbitraries.integers().between(0, 1 << 20),
            Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 200)),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of("{", "}", "[", "]", ":", ",", "\"", "\\", "0", "-", "\u0000", "ش", "é"))
        .as(AnyInputPropertyTest::changed);
  }

  private static String changed(String text, int place, int length, int way, String other) {
    int from = place % text.length();
    int to = Math.min(from + length, text.length());
    String chunk = text.substring(from, to);
    String rest = text.substring(0, from) + text.substring(to);
    return switch (way) {
      case 0 -> rest;
      case 1 -> text.substring(0, to) + chunk + text.substring(to);
      case 2 -> new StringBuilder(rest).insert(place / 7 % (rest.length() + 1), chunk).toString();
      default -> new StringBuilder(text).replace(from, Math.min(from + 1, to), other).toString();
    };
  }
}
