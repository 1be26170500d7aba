package org.parley.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.json.ParleyJson;
import org.parley.time.phrase.RelativeDates;
import org.parley.time.phrase.ResolvedDate;
import org.parley.time.phrase.Tense;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the dates in phrases. */
@Command(
    name = "date",
    description = {
      "Reads the words of a date: \"early Wednesday\", \"last month\", \"Oct. 7\".",
      "Prints every date that they can mean, with the rules; none is picked."
    })
final class ReadDateCommand extends PhraseCommand implements PhraseCommand.Phrases {
  @Option(
      names = "--anchor",
      paramLabel = "DATE",
      description = {
        "The day that the words are relative to, usually that of publication, 2024-10-02;",
        "words that need one are refused without it."
      })
  @Nullable LocalDate anchor;

  @Option(
      names = "--tense",
      paramLabel = "TENSE",
      defaultValue = "past",
      description = "past or future, by the report's verb (default: ${DEFAULT-VALUE}).")
  Tense tense;

  @Override
  Phrases phrases() {
    return this;
  }

  @Override
  public String json(String words, ParleyJson json) {
    return json.write(resolve(words));
  }

  @Override
  public String text(String words) {
    return new DateTable(resolve(words)).text();
  }

  private ResolvedDate resolve(String words) {
    return RelativeDates.resolve(words, Optional.ofNullable(anchor), tense);
  }
}
