package org.parley.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.json.ParleyJson;
import org.parley.time.phrase.RelativeDates;
import org.parley.time.phrase.ResolvedDate;
import org.parley.time.phrase.Tense;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the dates in phrases. */
@Command(
    name = "date",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the words of a date: \"early Wednesday\", \"last month\", \"Oct. 7\".",
      "Gives every date that they can mean, and the rules by which they do; none is picked."
    })
final class ReadDateCommand implements Callable<Integer> {
  private final Console console;

  @Spec CommandSpec command;

  @Parameters(paramLabel = "PHRASE", description = PhraseLines.PHRASE)
  String phrase;

  @Option(
      names = "--anchor",
      paramLabel = "DATE",
      description = {
        "The day that the words hang on, mostly that of publication, 2024-10-02;",
        "words that need one are refused without it."
      })
  @Nullable LocalDate anchor;

  @Option(
      names = "--tense",
      paramLabel = "TENSE",
      defaultValue = "past",
      description = "past or future, as the report's verb has it (default: ${DEFAULT-VALUE}).")
  Tense tense;

  @Mixin FormatOption format;

  ReadDateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (PhraseLines.isStandardInput(phrase)) {
      return new PhraseLines(console)
          .answer(line -> ParleyJson.withDefaults().write(resolve(line)));
    }
    ResolvedDate date = resolveOrRefuse();
    console.print(
        format.isJson()
            ? ParleyJson.withDefaults().indented().write(date)
            : new DateTable(date).text());
    return 0;
  }

  private ResolvedDate resolve(String words) {
    return RelativeDates.resolve(words, Optional.ofNullable(anchor), tense);
  }

  private ResolvedDate resolveOrRefuse() {
    try {
      return resolve(phrase);
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(command.commandLine(), String.valueOf(refused.getMessage()));
    }
  }
}
