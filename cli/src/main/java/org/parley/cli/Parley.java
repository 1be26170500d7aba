package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parley.formats.FileFormat;
import org.parley.schema.ParleySchema;
import org.parley.time.phrase.Tense;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

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
      TimelineCommand.class,
      ValidateCommand.class,
      HelpCommand.class
    })
public final class Parley {
  @Option(
      names = Plugins.OPTION,
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "A folder of jars with policies or formats of your own.")
  @Nullable String plugins;

  private final Console console;

  private Parley(Console console) {
    this.console = console;
  }

  /** The console that its commands read from and print to. */
  Console console() {
    return console;
  }

  /**
   * Runs the command and ends the process.
   *
   * @param arguments the arguments
   */
  public static void main(String[] arguments) {
    Console console =
        new Console(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    System.exit(isGarbled(arguments) ? refuse(console) : run(console, arguments));
  }

  /** Whether an argument has characters that the locale could not decode. */
  private static boolean isGarbled(String... arguments) {
    return Arrays.stream(arguments).anyMatch(argument -> argument.indexOf('\ufffd') >= 0);
  }

  private static int refuse(Console console) {
    console.tell(
        "an argument is not text in the encoding of the locale, "
            + System.getProperty("sun.jnu.encoding")
            + "; set LC_ALL=C.UTF-8");
    return console.finish(CommandLine.ExitCode.USAGE);
  }

  /** Runs the command on a console and gives its exit code. */
  static int run(Console console, String... arguments) {
    CommandLine command = new CommandLine(new Parley(console));
    command.setOut(console.outWriter()).setErr(console.errWriter());
    command.setUsageHelpWidth(Texts.WIDTH);
    command.registerConverter(LocalDate.class, Values::day);
    command.registerConverter(
        PrintingCommand.Format.class, Values.words(PrintingCommand.Format.class));
    command.registerConverter(FileFormat.class, Values.named(id -> Plugins.formats().get(id)));
    command.registerConverter(Tense.class, Values.words(Tense.class));
    command.registerConverter(ParleySchema.class, Values.named(ParleySchema::parse));
    command.setExecutionExceptionHandler(new Failures(console));
    return console.finish(execute(command, console, arguments));
  }

  private static int execute(CommandLine command, Console console, String... arguments) {
    try {
      return Plugins.during(
          () -> command.execute(arguments.length == 0 ? new String[] {"--help"} : arguments),
          arguments);
    } catch (UsageException refused) {
      console.tell(String.valueOf(refused.getMessage()));
      return CommandLine.ExitCode.USAGE;
    } catch (OutOfMemoryError full) {
      console.tell("the memory is full; give Java more, for example JAVA_TOOL_OPTIONS=-Xmx8g");
      return CommandLine.ExitCode.SOFTWARE;
    }
  }
}
