package org.parley.cli;

import org.parley.code.Language;
import org.parley.json.ParleyJson;
import org.parley.quantity.Reading;
import org.parley.quantity.phrase.CountExpression;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the numbers in phrases. */
@Command(
    name = "count",
    description = {
      "Reads the numbers in a phrase: \"at least 180 missiles\", \"dozens\", \"1,200–1,400\".",
      "The text shows each number's words, its quantifier, its reading and its remarks."
    })
final class ReadCountCommand extends PhraseCommand {
  @Mixin ReadingOptions reading;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "The language: en, fr, es, ru, uk, ar or he (default: ${DEFAULT-VALUE}).")
  String language;

  @Override
  Phrases phrases() {
    return new Counts(UsageException.checked(this::language), reading.reading());
  }

  private Language language() {
    Language spoken = Language.of(language);
    CountExpression.parse("", spoken);
    return spoken;
  }

  private record Counts(Language language, Reading reading) implements Phrases {
    @Override
    public String json(String phrase, ParleyJson json) {
      return json.write(CountExpression.parse(phrase, language), reading);
    }

    @Override
    public String text(String phrase) {
      return new CountTable(CountExpression.parse(phrase, language), reading).text();
    }
  }
}
