package org.parley.cli;

import org.parley.csv.CsvLimits;
import org.parley.json.ReadLimits;
import org.parley.stream.StreamLimits;
import picocli.CommandLine.Option;

/** The options for limits on reading. */
final class LimitOptions {
  @Option(
      names = "--max-depth",
      paramLabel = "LEVELS",
      defaultValue = "100",
      description = "How deep JSON may be nested, 500 at most (default: ${DEFAULT-VALUE}).")
  int depth;

  @Option(
      names = "--max-string",
      paramLabel = "CHARS",
      defaultValue = "1000000",
      description = "How long a text or a CSV cell may be (default: ${DEFAULT-VALUE}).")
  int stringLength;

  @Option(
      names = "--max-document",
      paramLabel = "BYTES",
      defaultValue = "536870912",
      description = "How long a JSON document may be (default: ${DEFAULT-VALUE}).")
  long documentLength;

  @Option(
      names = "--max-rows",
      paramLabel = "ROWS",
      defaultValue = "10000000",
      description = "How many rows a CSV file may have (default: ${DEFAULT-VALUE}).")
  int rows;

  @Option(
      names = "--max-problems",
      paramLabel = "PROBLEMS",
      defaultValue = "1000",
      description =
          "How many problems are listed; the rest are counted (default: ${DEFAULT-VALUE}).")
  int problems;

  @Option(
      names = "--max-line",
      paramLabel = "BYTES",
      defaultValue = "8388608",
      description = "How long a line of a stream may be (default: ${DEFAULT-VALUE}).")
  int lineLength;

  ReadLimits json() {
    return UsageException.checked(() -> new ReadLimits(depth, stringLength, documentLength));
  }

  CsvLimits csv() {
    return UsageException.checked(() -> new CsvLimits(stringLength, rows, problems));
  }

  StreamLimits stream() {
    return UsageException.checked(
        () -> StreamLimits.withDefaults().withProblems(problems).withLineLength(lineLength));
  }
}
