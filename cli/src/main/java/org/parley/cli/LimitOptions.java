package org.parley.cli;

import org.parley.json.ReadLimits;
import picocli.CommandLine.Option;

/** The options that raise or lower what is read. */
final class LimitOptions {
  @Option(
      names = "--max-depth",
      paramLabel = "LEVELS",
      defaultValue = "100",
      description = "How deep JSON may be nested, 1000 at most (default: ${DEFAULT-VALUE}).")
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

  ReadLimits limits() {
    return new ReadLimits(depth, stringLength, documentLength);
  }
}
