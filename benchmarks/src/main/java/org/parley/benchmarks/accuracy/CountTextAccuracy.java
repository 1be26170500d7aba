package org.parley.benchmarks.accuracy;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares how texts on battles are read with how they were coded; prints a table, and every text
 * that differs.
 */
public final class CountTextAccuracy {
  private static final String FILE = "data/reports/count_expressions_acw/count_expressions.csv";

  private final ImmutableList<CodedText> texts;

  CountTextAccuracy(ImmutableList<CodedText> texts) {
    this.texts = texts;
  }

  /** The file of texts below a folder that holds {@code data}. */
  static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  /**
   * Prints the table.
   *
   * @param arguments the folder that holds {@code data}, {@code ../shared} if none is given; and
   *     {@code --texts} to print the words of the texts that differ
   */
  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    boolean words = given.contains("--texts");
    Path file =
        file(
            Path.of(
                given.stream().filter(a -> !a.startsWith("--")).findFirst().orElse("../shared")));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(
        Files.exists(file)
            ? new CountTextAccuracy(CodedText.readAll(file)).report(words)
            : "There is no " + file + "; give the folder that holds data.");
  }

  /** The table and the texts that differ, with or without their words. */
  String report(boolean words) {
    Stream<String> rows =
        Stream.of(
            "| texts | with a coded number | read as coded | | a number where none is coded |",
            "|---|---|---|---|---|",
            row("first half, on which rules may be made", half(texts, true)),
            row("second half, on which they are tested", half(texts, false)),
            row("all", texts),
            "");
    Stream<String> failures =
        texts.stream().filter(text -> !text.isReadAsCoded()).map(text -> failure(text, words));
    return Stream.concat(rows, failures).collect(Collectors.joining("\n"));
  }

  static ImmutableList<CodedText> half(ImmutableList<CodedText> texts, boolean training) {
    return texts.stream()
        .filter(text -> text.isForTraining() == training)
        .collect(ImmutableList.toImmutableList());
  }

  private static String row(String name, ImmutableList<CodedText> texts) {
    Score score = Score.of(texts);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.1f %% | %d |",
        name,
        score.coded(),
        score.right(),
        score.percent(),
        score.invented());
  }

  private static String failure(CodedText text, boolean words) {
    return "- "
        + text.key()
        + (text.isForTraining() ? ", first half" : ", second half")
        + ": coded "
        + text.numbers()
        + ", read "
        + BattleCoder.code(text.text())
        + (words ? ": " + text.text() : "");
  }
}
