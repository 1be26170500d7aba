package org.parley.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.parley.dossier.Dossier;
import org.parley.dossier.SuspiciousNames;
import org.parley.dossier.VocabularyGaps;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a file. */
@Command(name = "validate", description = "Checks a file and names every problem with its place.")
final class ValidateCommand extends PrintingCommand {
  private static final int SHOWN = 20;

  @Mixin InputOptions in;

  @Override
  public Integer call() {
    Input input = in.input(console(), false);
    try {
      Dossier dossier = input.read();
      tellValid(
          input,
          dossier,
          ImmutableList.<Problem>builder()
              .addAll(SuspiciousNames.in(dossier))
              .addAll(VocabularyGaps.in(dossier))
              .build());
      return 0;
    } catch (InvalidInputException invalid) {
      if (!isJson()) {
        throw invalid;
      }
      List<String> problems = invalid.problems().stream().map(Problem::toString).toList();
      console().print(json(ImmutableMap.of("valid", false, "problems", problems)));
      return 1;
    }
  }

  private void tellValid(Input input, Dossier dossier, ImmutableList<Problem> notes) {
    if (!isJson()) {
      notes.stream().limit(SHOWN).forEach(note -> console().tell("note: " + note));
      if (notes.size() > SHOWN) {
        console().tell("note: and " + (notes.size() - SHOWN) + " more such notes");
      }
    }
    ImmutableMap<String, Integer> sizes = sizes(dossier);
    print(
        ImmutableMap.builder()
            .put("valid", true)
            .putAll(sizes)
            .put("notes", notes.stream().map(Problem::toString).toList())
            .buildOrThrow(),
        () ->
            sizes.entrySet().stream()
                .filter(size -> size.getValue() > 0)
                .map(size -> counted(size.getValue(), size.getKey()))
                .collect(joining(", ", input.title() + are(input) + " valid: ", ".")));
  }

  /** "1 source", "12 sources". */
  private static String counted(int count, String things) {
    return count + " " + (count == 1 ? things.substring(0, things.length() - 1) : things);
  }

  private static String are(Input input) {
    return input.isOne() ? " is" : " are";
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
}
