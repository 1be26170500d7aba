package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.code.Language;
import org.parley.json.ParleyJson;
import org.parley.quantity.Reading;
import org.parley.quantity.phrase.CountExpression;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the numbers in phrases. */
@Command(
    name = "count",
    mixinStandardHelpOptions = true,
    description = {
      "Reads the numbers in a phrase: \"at least 180 missiles\", \"dozens\", \"1,200–1,400\".",
      "Text tells each number's words, how it was said, how it is read and what stands beside it."
    })
final class ReadCountCommand implements Callable<Integer> {
  private final Console console;

  @Spec CommandSpec command;

  @Parameters(paramLabel = "PHRASE", description = PhraseLines.PHRASE)
  String phrase;

  @Mixin ReadingOptions reading;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "The language: en, fr, es, ru, uk, ar or he (default: ${DEFAULT-VALUE}).")
  String language;

  @Mixin FormatOption format;

  ReadCountCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Language spoken = language();
    Reading how = reading.reading();
    if (PhraseLines.isStandardInput(phrase)) {
      return new PhraseLines(console)
          .answer(
              line -> ParleyJson.withDefaults().write(CountExpression.parse(line, spoken), how));
    }
    CountExpression read = CountExpression.parse(phrase, spoken);
    console.print(
        format.isJson()
            ? ParleyJson.withDefaults().indented().write(read, how)
            : new CountTable(read, how).text());
    return 0;
  }

  private Language language() {
    try {
      Language spoken = Language.of(language);
      CountExpression.parse("", spoken);
      return spoken;
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(command.commandLine(), String.valueOf(unknown.getMessage()));
    }
  }
}
