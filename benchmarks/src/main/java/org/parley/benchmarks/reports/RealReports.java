package org.parley.benchmarks.reports;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.reconcile.Agreement;

/** Reads reports collected by others into disputes; prints a table, one file a row. */
public final class RealReports {
  private final Path folder;

  private RealReports(Path folder) {
    this.folder = folder;
  }

  /** The reports below a folder that holds {@code data}. */
  static RealReports in(Path shared) {
    return new RealReports(shared.resolve("data").resolve("reports"));
  }

  /**
   * Prints the table.
   *
   * @param arguments the folder that holds {@code data}, {@code ../shared} if none is given; and
   *     {@code --problems} to also print the problems of the files
   */
  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    RealReports reports =
        in(
            Path.of(
                given.stream().filter(a -> !a.startsWith("--")).findFirst().orElse("../shared")));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (reports.areThere()) {
      out.println(reports.table());
      if (given.contains("--problems")) {
        reports.problems().forEach(out::println);
      }
    } else {
      out.println("There is no " + reports.folder + "; give the folder that holds data.");
    }
  }

  boolean areThere() {
    return Files.exists(folder);
  }

  Path folder() {
    return folder;
  }

  /** The table. */
  String table() {
    return Stream.concat(header(), RealFile.all().stream().map(this::row))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> header() {
    String classes =
        Arrays.stream(Agreement.values()).map(Enum::toString).collect(Collectors.joining(" | "));
    return Stream.of(
        "| file | rows | claims | questions | disputes | " + classes + " | problems |",
        "|---" + "|--:".repeat(5 + Agreement.values().length) + "|");
  }

  private String row(RealFile file) {
    return "| `" + file.name() + "` | " + DisputeCounts.of(file.read(folder)).cells() + " |";
  }

  private Stream<String> problems() {
    return RealFile.all().stream()
        .flatMap(
            file ->
                file.read(folder).problems().stream().map(problem -> file.name() + ", " + problem));
  }
}
