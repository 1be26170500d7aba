package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parley.dossier.Entity;
import org.parley.formats.Conversion;
import org.parley.formats.FileFormat;
import org.parley.formats.Tally;
import org.parley.json.ParleyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a file of one format into one of another. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = {
      "Turns a file of one format into one of another, and says how much was read.",
      "If anything is wrong with IN, nothing is written unless --keep-going is given.",
      "A name that ends in .gz is that of a packed file. The command formats lists the formats."
    })
final class ConvertCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  private final Console console;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      required = true,
      description = "The format of IN.")
  FileFormat from;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      required = true,
      description = "The format of OUT.")
  FileFormat to;

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "The file to read; - for standard input.")
  String in;

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "The file to write; - for standard output.")
  String out;

  @Mixin ConvertOptions options;

  @Mixin FormatOption format;

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Conversion conversion = new Conversion(from, to, options.settings());
    NamedInput input = new NamedInput(console, in);
    ConvertedFile file = new ConvertedFile(console, input, out);
    Conversion.Outcome outcome =
        Progress.during(
            "converting " + input.title(), console, input::progress, () -> run(conversion, file));
    tell(outcome);
    return outcome.isSound() ? 0 : 1;
  }

  private static Conversion.Outcome run(Conversion conversion, ConvertedFile file) {
    try {
      return file.convert(conversion);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Says what came of it: on standard output only where the file itself is not there. */
  private void tell(Conversion.Outcome outcome) {
    if (!format.isJson()) {
      lines(outcome).forEach(line -> console.err().println("parley: " + line));
    } else if (out.equals("-")) {
      console.err().println(json(outcome));
    } else {
      console.print(json(outcome));
    }
  }

  private ImmutableList<String> lines(Conversion.Outcome outcome) {
    Tally tally = outcome.tally();
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(tally.lines());
    if (!outcome.notCarried().isEmpty()) {
      lines.add(notCarried(outcome.notCarried()));
    }
    lines.add(
        tally.read()
            + (" " + tally.unit() + " read, ")
            + (tally.kept() + " kept, ")
            + (tally.odd() + " with problems"));
    if (!outcome.isSound() && !options.keepGoing) {
      lines.add("nothing is written; --keep-going writes what was kept");
    }
    return lines.build();
  }

  private static String notCarried(ImmutableList<Entity> entities) {
    String first =
        entities.stream().limit(SHOWN).map(ConvertCommand::name).collect(Collectors.joining(", "));
    int more = entities.size() - SHOWN;
    return "not carried as they were: " + first + (more > 0 ? " and " + more + " more" : "");
  }

  private static String name(Entity entity) {
    return entity.kind().word() + " '" + entity.id() + "'";
  }

  private static String json(Conversion.Outcome outcome) {
    Tally tally = outcome.tally();
    Map<String, Object> members =
        ImmutableMap.<String, Object>builder()
            .put("unit", tally.unit())
            .put("read", tally.read())
            .put("kept", tally.kept())
            .put("withProblems", tally.odd())
            .put("problems", tally.problems())
            .put("moreProblems", tally.more())
            .put(
                "notCarried",
                outcome.notCarried().stream().map(ConvertCommand::name).collect(toImmutableList()))
            .buildOrThrow();
    return ParleyJson.withDefaults().indented().write(members);
  }
}
