package org.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          a.json       | dossier
          a.json.gz    | dossier
          A.JSON       | dossier
          a.ndjson     | stream
          a.jsonl.GZ   | stream
          b/c.csv      | reports
          a.csv.gz     | reports
          a.tsv        |
          csv          |
          -            |
          """)
  void byTheEndingOfTheName(String name, String format) {
    assertThat(Guess.byEnding(name).orElse(null)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          {"schemaVersion"          | dossier
          {"dossier":{"sch          | stream
          ` { "claim" : {`          | stream
          {"claims":[]              | dossier
          {"claim"                  | dossier
          [{"event":                | dossier
          "event","measure"         | dossier
          event,measure             | reports
          ``                        | reports
          `\uFEFF{"actor":`         | stream
          """)
  void byHowItBegins(String text, String format) {
    assertThat(Guess.byBeginning(text)).isEqualTo(format);
  }
}
