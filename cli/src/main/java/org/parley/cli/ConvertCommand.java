package org.parley.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Entity;
import org.parley.file.EntityReader;
import org.parley.file.ReadSummary;
import org.parley.formats.FileFormat;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts a file from one format to another. */
@Command(
    name = "convert",
    description = {
      "Converts a file from one format to another, and reports how much was read.",
      "If IN has problems, nothing is written unless --keep-going is given.",
      "A name that ends in .gz means gzip. The command formats lists the formats."
    })
final class ConvertCommand extends PrintingCommand {
  private static final int SHOWN = 20;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "The format of OUT, if not the one that its name suggests.")
  @Nullable FileFormat to;

  @Parameters(
      arity = "2..*",
      paramLabel = "FILE",
      description = "IN... OUT: the files to read, and the one to write; - for a standard stream.")
  List<String> files;

  @Mixin FileOptions file;

  @Mixin ConvertOptions options;

  @Override
  public Integer call() {
    Conversion conversion = convert(files.subList(0, files.size() - 1), target());
    tell(conversion);
    return conversion.isValid() ? 0 : 1;
  }

  private String out() {
    return files.get(files.size() - 1);
  }

  private FileFormat target() {
    if (to != null) {
      return to;
    }
    return Plugins.formats().named(out()).stream()
        .findFirst()
        .orElseThrow(
            () -> new UsageException("the format of OUT is not known by its name; pass --to"));
  }

  private Conversion convert(List<String> ins, FileFormat target) {
    if (ins.size() > 1) {
      return write(
          EntityReader.of(new Input(console(), ins, file, options.keepGoing).readAll()), target);
    }
    NamedInput input = new NamedInput(console(), ins.get(0));
    try {
      return input.read(
          "converting", file.opening(options.references()), reader -> write(reader, target));
    } catch (InvalidInputException invalid) {
      return Conversion.ofNothing(invalid);
    }
  }

  private Conversion write(EntityReader reader, FileFormat target) {
    return new ConvertedFile(console(), out(), target, options).write(reader);
  }

  /** Prints the result: on standard output, unless the file itself is written there. */
  private void tell(Conversion conversion) {
    if (!isJson()) {
      lines(conversion).forEach(console()::tell);
    } else if (out().equals("-")) {
      console().err().println(json(members(conversion)));
    } else {
      console().print(json(members(conversion)));
    }
  }

  private ImmutableList<String> lines(Conversion conversion) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    conversion.problems().forEach(problem -> lines.add(problem.toString()));
    if (conversion.more() > 0) {
      lines.add("and " + conversion.more() + " more");
    }
    if (!conversion.notCarried().isEmpty()) {
      lines.add(notCarried(conversion.notCarried()));
    }
    ReadSummary summary = conversion.summary();
    lines.add(
        summary.read()
            + (" " + unit(summary) + " read, ")
            + (summary.kept() + " kept, ")
            + (summary.withProblems() + " with problems"));
    if (conversion.written().isEmpty()) {
      lines.add(
          options.keepGoing
              ? "nothing is written"
              : "nothing is written; --keep-going writes what was kept");
    }
    return lines.build();
  }

  private static String unit(ReadSummary summary) {
    return summary.unit() == ReadSummary.Unit.ROWS ? "rows" : "entities";
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

  private static Map<String, Object> members(Conversion conversion) {
    ReadSummary summary = conversion.summary();
    return ImmutableMap.<String, Object>builder()
        .put("unit", unit(summary))
        .put("read", summary.read())
        .put("kept", summary.kept())
        .put("withProblems", summary.withProblems())
        .put("problems", conversion.problems().stream().map(Problem::toString).toList())
        .put("moreProblems", conversion.more())
        .put("notCarried", conversion.notCarried().stream().map(ConvertCommand::name).toList())
        .buildOrThrow();
  }
}
