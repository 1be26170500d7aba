package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks that the README shows the program that is compiled here, and its output. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path PROGRAMS = Path.of("src/main/java/org/parley/examples");

  @Test
  void showsTheFirstSampleAsItIsCompiled() throws IOException {
    assertThat(firstBlock("java")).isEqualTo(sample("FirstVerdict"));
  }

  @Test
  void showsWhatTheFirstSamplePrints() throws IOException {
    assertThat(firstBlock("text")).isEqualTo(Printed.by(() -> FirstVerdict.main(new String[0])));
  }

  @Test
  void showsCodeWithinFifteenLines() throws IOException {
    assertThat(Files.readAllLines(README).indexOf("```java")).isBetween(1, 14);
  }

  @Test
  void namesTheSecondSampleAsItIsCompiled() throws IOException {
    String second = "Dossier dossier = Formats.withDefaults().read(file).orThrow();";
    String program = Files.readString(PROGRAMS.resolve("ReconcileFile.java"));
    String shown = blocks("java").get(1);
    assertThat(shown).startsWith(second);
    assertThat(program.indent(-4)).contains(shown);
  }

  @Test
  void showsThePhrasesAsTheyAreCompiledAndWhatTheyPrint() throws IOException {
    assertThat(blocks("java").get(2) + "\n").isEqualTo(sample("ReadPhrases"));
    assertThat(blocks("text").get(1) + "\n")
        .isEqualTo(Printed.by(() -> ReadPhrases.main(new String[0])));
  }

  @Test
  void showsTheStreamsAsTheyAreCompiledAndWhatTheyPrint() throws IOException {
    assertThat(blocks("java").get(3) + "\n").isEqualTo(sample("ReadManyClaims"));
    assertThat(blocks("text").get(2) + "\n").isEqualTo(Printed.by(ReadmeTest::readManyClaims));
  }

  private static void readManyClaims() {
    try {
      ReadManyClaims.main(new String[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void showsThePoliciesAsTheyAreCompiledAndWhatTheyPrint() throws IOException {
    assertThat(blocks("java").get(4) + "\n").isEqualTo(sample("WhatWouldTheyPublish"));
    assertThat(blocks("text").get(3) + "\n")
        .isEqualTo(Printed.by(() -> WhatWouldTheyPublish.main(new String[0])));
  }

  private static String firstBlock(String language) throws IOException {
    return blocks(language).get(0) + "\n";
  }

  private static List<String> blocks(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    return block.results().map(found -> found.group(1).stripTrailing()).toList();
  }

  private static String sample(String name) throws IOException {
    String program = Files.readString(PROGRAMS.resolve(name + ".java"));
    int begin = program.indexOf("\n", program.indexOf("// README begins")) + 1;
    int end = program.lastIndexOf("\n", program.indexOf("// README ends")) + 1;
    return program.substring(begin, end).indent(-4);
  }
}
