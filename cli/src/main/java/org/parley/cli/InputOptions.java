package org.parley.cli;

import org.jspecify.annotations.Nullable;
import org.parley.formats.FileFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file that a command is about, and the options that say what it is. */
final class InputOptions {
  static final String KEEP_GOING =
      "Go on with what is sound although something is wrong; the exit code is 1 then.";

  @Parameters(
      paramLabel = "FILE",
      description = "The file, packed if it ends in .gz; - for standard input.")
  String file;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = {
        "The format of FILE, one of those that 'parley formats' lists. If it is not given: .json is"
            + " a dossier, .ndjson a stream, .csv plain reports, and of any other name it is the"
            + " one of these that it begins like."
      })
  @Nullable FileFormat from;

  @Mixin TableOptions table;

  @Mixin LimitOptions limits;

  /** The file, of which nothing is taken if something is wrong. */
  Input input(Console console) {
    return input(console, false);
  }

  Input input(Console console, boolean keepGoing) {
    return new Input(console, file, from, table.settings(limits).keepGoing(keepGoing).build());
  }
}
