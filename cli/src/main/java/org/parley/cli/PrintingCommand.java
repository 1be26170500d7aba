package org.parley.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.json.ParleyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that prints one thing, as text or as JSON. */
@Command(mixinStandardHelpOptions = true)
abstract class PrintingCommand implements Callable<Integer> {
  /** The form of the output. */
  enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
  }

  @Spec CommandSpec command;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  Format format;

  /** The console of the run. */
  final Console console() {
    return ((Parley) command.root().userObject()).console();
  }

  final boolean isJson() {
    return format == Format.JSON;
  }

  /** Prints a value as JSON, or its text, whichever was asked for. */
  final void print(Object value, Supplier<String> text) {
    console().print(isJson() ? json(value) : text.get());
  }

  static String json(Object value) {
    return ParleyJson.withDefaults().indented().write(value);
  }
}
