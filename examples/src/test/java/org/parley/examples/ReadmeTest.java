package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.json.ParleyJson;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.record.VerdictRecord;

/** Checks that the README and docs/java.md show the programs compiled here, and their output. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path JAVA = Path.of("../docs/java.md");
  private static final Path PROGRAMS = Path.of("src/main/java/org/parley/examples");

  @Test
  void showsTheFirstSampleWithItsImportsAsItIsCompiled() throws IOException {
    assertThat(blocks(README, "java"))
        .containsExactly(imports("FirstVerdict") + "\n" + sample("FirstVerdict").stripTrailing());
  }

  @Test
  void showsWhatTheFirstSamplePrints() throws IOException {
    assertThat(blocks(README, "text").get(0) + "\n")
        .isEqualTo(Printed.by(() -> FirstVerdict.main(new String[0])));
  }

  @Test
  void showsCodeWithinFifteenLinesAndHasAtMost130() throws IOException {
    List<String> lines = Files.readAllLines(README);
    assertThat(lines.indexOf("```java")).isBetween(1, 14);
    assertThat(lines).hasSizeLessThanOrEqualTo(130);
  }

  @Test
  void thePageOnJavaShowsHowAFileIsReconciled() throws IOException {
    String program = Files.readString(PROGRAMS.resolve("ReconcileFile.java"));
    String shown = blocks(JAVA, "java").get(0);
    assertThat(shown).startsWith("Dossier dossier = Formats.withDefaults().read(file).orThrow();");
    assertThat(program.indent(-4)).contains(shown);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void thePageOnJavaShowsSamplesAsTheyAreCompiledAndWhatTheyPrint(
      int block, String name, Runnable main) throws IOException {
    assertThat(blocks(JAVA, "java").get(block) + "\n").isEqualTo(sample(name));
    assertThat(blocks(JAVA, "text").get(block - 1) + "\n").isEqualTo(Printed.by(main));
  }

  static Stream<Arguments> samples() {
    String[] none = {};
    return Stream.of(
        sample(1, "ReadPhrases", () -> ReadPhrases.main(none)),
        sample(2, "ReadManyClaims", ReadmeTest::readManyClaims),
        sample(3, "WhatWouldTheyPublish", () -> WhatWouldTheyPublish.main(none)));
  }

  private static Arguments sample(int block, String name, Runnable main) {
    return Arguments.of(block, name, main);
  }

  @Test
  void thePageOnJavaShowsARecordThatIsReadBack() throws IOException {
    assertThat(blocks(JAVA, "java").get(4))
        .isEqualTo(
            """
            String json = ParleyJson.withDefaults().write(VerdictRecord.of(verdict));
            VerdictRecord back = ParleyJson.withDefaults().read(json, VerdictRecord.class);""");
    Verdict verdict =
        Reconciler.withDefaults()
            .reconcile(ReferenceArticle.dossier().dispute(ReferenceArticle.MISSILES));
    String json = ParleyJson.withDefaults().write(VerdictRecord.of(verdict));
    VerdictRecord back = ParleyJson.withDefaults().read(json, VerdictRecord.class);
    assertThat(back).isEqualTo(VerdictRecord.of(verdict));
  }

  private static void readManyClaims() {
    try {
      ReadManyClaims.main(new String[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> blocks(Path page, String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(page));
    return block.results().map(found -> found.group(1).stripTrailing()).toList();
  }

  private static String imports(String name) throws IOException {
    List<String> lines =
        Files.readAllLines(PROGRAMS.resolve(name + ".java")).stream()
            .filter(line -> line.startsWith("import "))
            .toList();
    return String.join("\n", lines).replace("exactly;\n", "exactly;\n\n") + "\n";
  }

  private static String sample(String name) throws IOException {
    String program = Files.readString(PROGRAMS.resolve(name + ".java"));
    int begin = program.indexOf("\n", program.indexOf("// README begins")) + 1;
    int end = program.lastIndexOf("\n", program.indexOf("// README ends")) + 1;
    return program.substring(begin, end).indent(-4);
  }
}
