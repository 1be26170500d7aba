package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.parley.formats.FileFormat;
import org.parley.schema.ParleySchema;
import org.parley.time.phrase.Tense;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * The {@code parley} command. Exit code 0: done; 1: the input is invalid; 2: wrong usage.
 *
 * <p>What was asked for goes to standard output, in UTF-8 and only when all of it is there;
 * problems and progress go to standard error.
 */
@Command(
    name = "parley",
    description = {
      "What the parties to a conflict say, and what one may conclude when the reports differ."
    },
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CheckCommand.class,
      ConvertCommand.class,
      DemoCommand.class,
      FormatsCommand.class,
      PoliciesCommand.class,
      ReadCommand.class,
      ReconcileCommand.class,
      SchemaCommand.class,
      ValidateCommand.class,
      HelpCommand.class
    })
public final class Parley {
  /** The command line, for picocli. */
  public Parley() {}

  /**
   * Runs the command and ends the process.
   *
   * @param arguments the arguments
   */
  public static void main(String[] arguments) {
    Console console =
        new Console(System.in, stream(FileDescriptor.out), stream(FileDescriptor.err));
    System.exit(run(console, arguments));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Runs the command on a console and gives its exit code. */
  static int run(Console console, String... arguments) {
    CommandLine command = new CommandLine(new Parley(), new Commands(console));
    command.setOut(console.outWriter()).setErr(console.errWriter());
    command.setUsageHelpWidth(Texts.WIDTH);
    command.registerConverter(LocalDate.class, Values::day);
    command.registerConverter(Format.class, Values::format);
    command.registerConverter(FileFormat.class, Values::fileFormat);
    command.registerConverter(Tense.class, Values::tense);
    command.registerConverter(ParleySchema.class, Values::schema);
    command.setExecutionExceptionHandler(new Failures(console));
    int exit = command.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    console.flush();
    return exit;
  }
}
