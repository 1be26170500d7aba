package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.parley.ModelArbitraries;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.dossier.SchemaVersion;
import org.parley.extension.Extensions;
import org.parley.input.InvalidInputException;
import tools.jackson.databind.JsonNode;

/** The codec reads and writes the same as data binding, in every case. */
@Tag("heavy")
class EntityLinesPropertyTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();

  /** One for all tries: the state left by one line must not affect another. */
  private static final EntityLineReader READER = JSON.lineReader();

  private static final JacksonLineReader BOUND = new JacksonLineReader(JSON.mapper(), false);
  private static final JacksonLineReader BOUND_NEWER = new JacksonLineReader(JSON.mapper(), true);
  private static final EntityLineReader NEWER = JSON.lineReader();

  static {
    NEWER.expect(SchemaVersion.parse("1.1"));
  }

  private static final EntityLineWriter WRITER = JSON.lineWriter();

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void writesWhatBindingWrites(@ForAll("claims") Claim claim) {
    assertThat(line(claim)).isEqualTo("{\"claim\":" + JSON.write(claim) + "}\n");
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void readsWhatItWrites(@ForAll("claims") Claim claim) {
    assertThat(outcome(line(claim).strip())).isEqualTo(Entity.of(claim));
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void readsWhatItWritesOfEveryKind(@ForAll("dossiers") Dossier dossier) {
    dossier
        .entities()
        .forEach(entity -> assertThat(outcome(line(entity).strip())).isEqualTo(entity));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void readsMembersInAnyOrder(@ForAll("claims") Claim claim, @ForAll long seed) {
    JsonNode shuffled = JsonTrees.shuffled(JsonTrees.read(line(claim)), new Random(seed));
    assertThat(outcome(shuffled.toString())).isEqualTo(Entity.of(claim));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void readsAndRefusesWhatBindingReadsAndRefuses(@ForAll("changed") byte[] line) {
    assertThat(outcome(line)).isEqualTo(boundOutcome(line));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void readsAndRefusesOtherValuesAsBindingDoes(
      @ForAll("claims") Claim claim, @ForAll int which, @ForAll("values") String value) {
    String line = line(claim).strip();
    List<Integer> starts = startsOfValues(line);
    int start = starts.get(Math.floorMod(which, starts.size()));
    byte[] changed =
        (line.substring(0, start) + value + line.substring(endOfValue(line, start)))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(outcome(changed)).isEqualTo(boundOutcome(changed));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void keepsWordsOfNewerVersionsAsBindingDoes(@ForAll("claims") Claim claim) {
    String newer =
        line(claim).strip().replaceFirst("\"(role|relation)\":\"[^\"]+\"", "\"$1\":\"NEWER_2\"");
    byte[] line = newer.getBytes(StandardCharsets.UTF_8);
    Object read = outcome(() -> NEWER.read(line, 0, line.length));
    assertThat(read).isEqualTo(outcome(() -> BOUND_NEWER.entity(line, 0, line.length)));
    if (read instanceof Entity entity) {
      assertThat(line(entity).strip()).isEqualTo(newer);
    }
  }

  private static List<Integer> startsOfValues(String line) {
    return java.util.stream.IntStream.range(1, line.length())
        .filter(i -> line.charAt(i - 1) == ':' && line.charAt(i) != '{' && line.charAt(i) != '[')
        .boxed()
        .toList();
  }

  private static int endOfValue(String line, int start) {
    int end = start;
    while (end < line.length() && ",}]".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String line(Claim claim) {
    return line(Entity.of(claim));
  }

  private static String line(Entity entity) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      WRITER.write(entity, bytes);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Object outcome(String line) {
    return outcome(line.getBytes(StandardCharsets.UTF_8));
  }

  private static Object outcome(byte[] line) {
    return outcome(() -> READER.read(line, 0, line.length));
  }

  private static Object boundOutcome(byte[] line) {
    return outcome(() -> BOUND.entity(line, 0, line.length));
  }

  /** The entity, or the message. */
  private static Object outcome(Supplier<Entity> reading) {
    try {
      return reading.get();
    } catch (InvalidInputException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossierArbitraries.dossiers();
  }

  /** With unknown members and without. */
  @Provide
  Arbitrary<Claim> claims() {
    return Combinators.combine(ModelArbitraries.claims(), Arbitraries.of(true, false, false))
        .as((claim, all) -> all ? claim : claim.withExtensions(Extensions.none()));
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "true",
        "0",
        "-0",
        "00",
        "01",
        "1.",
        "1.50",
        ".5",
        "1e2",
        "1E2",
        "-1",
        "2147483648",
        "99999999999999999",
        "999999999999999999",
        "9999999999999999999",
        "1.00000000000000000001",
        "0.000000000000000001",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"a\\nb\"",
        "\"\\u0041\"",
        "\"é\"",
        "\"\uFFFD\"",
        "\"😀\"",
        "\"شرح\"",
        "\"2024-10-01\"",
        "\"EXACT\"",
        "\"CERTAIN\"",
        "\"exact\"",
        "[]",
        "{}",
        "[null]",
        "\"x\" ",
        " \"x\"",
        "\t\"x\"",
        "\"x",
        "x");
  }

  /** Lines of which a chunk is left out, doubled, or some bytes are others. */
  @Provide
  Arbitrary<byte[]> changed() {
    return Combinators.combine(
            claims(),
            Arbitraries.integers().between(0, 1 << 20),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 3),
            Arbitraries.bytes())
        .as(EntityLinesPropertyTest::changed);
  }

  private static byte[] changed(Claim claim, int place, int length, int way, byte other) {
    String line = line(claim).strip();
    int from = place % line.length();
    int to = Math.min(from + length, line.length());
    String changed =
        switch (way) {
          case 0 -> line.substring(0, from) + line.substring(to);
          case 1 -> line.substring(0, to) + line.substring(from);
          case 2 -> line + " ".repeat(length % 3) + line.substring(from, to);
          default -> line;
        };
    byte[] bytes = (changed.isBlank() ? "{" : changed).getBytes(StandardCharsets.UTF_8);
    if (way == 3) {
      bytes[place % bytes.length] = other == '\n' ? (byte) ' ' : other;
    }
    return bytes;
  }
}
