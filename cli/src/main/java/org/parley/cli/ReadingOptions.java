package org.parley.cli;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.parley.quantity.Reading;
import org.parley.quantity.Rounding;
import org.parley.quantity.phrase.Lexicon;
import picocli.CommandLine.Option;

/** The options for reading quantities as numbers. */
final class ReadingOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "ID",
      defaultValue = "strict",
      description = {
        "The table for number words: strict (no number), acled-2019, acled-2019-small,"
            + " acled-current, acled-current-large, ccc, pitf or literal"
            + " (default: ${DEFAULT-VALUE})."
      })
  String lexicon;

  @Option(
      names = "--tolerance",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description = "The tolerance of \"about\", in percent (default: ${DEFAULT-VALUE}).")
  BigDecimal tolerance;

  @Option(
      names = "--rounded",
      description = "Allow for rounding, by half a unit of the last digit that is not 0.")
  boolean rounded;

  Reading reading() {
    return UsageException.checked(
        () ->
            Reading.strict()
                .with(lexicon())
                .withTolerancePercent(tolerance)
                .with(rounded ? Rounding.HALF_UNIT : Rounding.NONE));
  }

  private Lexicon lexicon() {
    return Lexicon.byId(lexicon)
        .orElseThrow(
            () ->
                new UsageException(
                    "no lexicon is called '"
                        + lexicon
                        + "'; there are "
                        + Lexicon.all().stream()
                            .map(Lexicon::id)
                            .collect(Collectors.joining(", "))));
  }
}
