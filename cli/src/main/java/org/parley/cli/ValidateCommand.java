package org.parley.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.csv.InvalidCsvException;
import org.parley.dossier.Dossier;
import org.parley.json.InvalidJsonException;
import org.parley.json.ParleyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a file. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Checks a file and names every problem with its place.")
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "A dossier (JSON) or a plain reports CSV; - for standard input.")
  String file;

  @Mixin FormatOption format;

  @Mixin LimitOptions limits;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Input input = new Input(console, file, limits);
    try {
      tellValid(input, input.read());
      return 0;
    } catch (InvalidJsonException | InvalidCsvException invalid) {
      if (!format.isJson()) {
        throw invalid;
      }
      ImmutableList<String> problems =
          String.valueOf(invalid.getMessage()).lines().collect(ImmutableList.toImmutableList());
      console.print(json(ImmutableMap.of("valid", false, "problems", problems)));
      return 1;
    }
  }

  private void tellValid(Input input, Dossier dossier) {
    ImmutableMap<String, Integer> sizes = sizes(dossier);
    if (format.isJson()) {
      console.print(
          json(
              ImmutableMap.<String, Object>builder()
                  .put("valid", true)
                  .putAll(sizes)
                  .buildOrThrow()));
    } else {
      StringBuilder line = new StringBuilder(input.title()).append(" is valid:");
      sizes.forEach(
          (name, size) -> line.append(' ').append(size).append(' ').append(name).append(','));
      line.setCharAt(line.length() - 1, '.');
      console.print(line.toString());
    }
  }

  private static ImmutableMap<String, Integer> sizes(Dossier dossier) {
    return ImmutableMap.<String, Integer>builder()
        .put("actors", dossier.actors().size())
        .put("sources", dossier.sources().size())
        .put("events", dossier.events().size())
        .put("statements", dossier.statements().size())
        .put("claims", dossier.claims().size())
        .put("assessments", dossier.assessments().size())
        .put("questions", dossier.questions().size())
        .buildOrThrow();
  }

  private static String json(Map<String, Object> members) {
    return ParleyJson.withDefaults().indented().write(members);
  }
}
