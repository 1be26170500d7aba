package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.quantity.Reading;
import org.parley.quantity.phrase.CountExpression;
import org.parley.quantity.phrase.Lexicon;
import org.parley.time.phrase.RelativeDates;
import org.parley.time.phrase.Tense;

/** Phrases as they are written, in {@code src/test/resources/json/phrase}. */
class PhraseJsonTest {
  private static final Path FOLDER = Path.of("src/test/resources/json/phrase");
  private static final ParleyJson JSON = ParleyJson.withDefaults();

  @Test
  void writesEachQuantityWithItsBoundsWordsAndPlace() throws IOException {
    CountExpression phrase =
        CountExpression.parse(
            "150 to 180, best 170, of 1,401 (US 657; CS unknown); a deadly raid, over 90%; dozens");

    assertMatches(
        "count.json", JSON.indented().write(phrase, Reading.strict().with(Lexicon.ACLED_CURRENT)));
  }

  @Test
  void writesAPhraseWithoutNumbersWithEmptyLists() {
    assertThat(JSON.write(CountExpression.parse(""), Reading.strict()))
        .isEqualTo("{\"text\":\"\",\"quantities\":[],\"unread\":[]}");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "date.json,          early Wednesday",
    "date-of-two.json,   Wednesday",
    "date-open.json,     before April",
    "date-unread.json,   sometime in April",
  })
  void writesWhatTheWordsOfADateCanMean(String file, String words) throws IOException {
    assertMatches(
        file,
        JSON.indented().write(RelativeDates.resolve(words, LocalDate.of(2024, 10, 2), Tense.PAST)));
  }

  private static void assertMatches(String file, String json) throws IOException {
    Path golden = FOLDER.resolve(file);
    if (Boolean.getBoolean("goldens.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, json + "\n");
    }
    assertThat(json + "\n").isEqualTo(Files.readString(golden));
  }
}
