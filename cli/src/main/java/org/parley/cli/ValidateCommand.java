package org.parley.cli;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.dossier.Dossier;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import org.parley.json.ParleyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a file. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Checks a file and names every problem with its place.")
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin InputOptions in;

  @Mixin FormatOption format;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Input input = in.input(console);
    try {
      tellValid(input, input.read());
      return 0;
    } catch (InvalidInputException invalid) {
      if (!format.isJson()) {
        throw invalid;
      }
      List<String> problems = invalid.problems().stream().map(Problem::toString).toList();
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
      StringBuilder line =
          new StringBuilder(input.title()).append(input.isOne() ? " is valid:" : " are valid:");
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
