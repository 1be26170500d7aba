package org.parley.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The files that a command is about, and the options that say what they are. */
final class InputOptions {
  static final String KEEP_GOING =
      "Go on with what is valid although something is wrong; the exit code is 1 then.";

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "The files, read as one; packed if they end in .gz; - for standard input.",
        "Equal entities of several files are merged."
      })
  List<String> files;

  @Mixin FileOptions file;

  /** The files; if something is wrong, nothing is taken of them unless the command keeps going. */
  Input input(Console console, boolean keepGoing) {
    return new Input(console, files, file, keepGoing);
  }
}
