package org.parley.quantity.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Refusal;
import org.parley.citation.Basis;
import org.parley.quantity.WordReading;

class LexiconTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "strict              | dozens      | -",
        "acled-2019          | a few       | 10 10 10 LIBRARY",
        "acled-2019          | several     | 10 10 10 LIBRARY",
        "acled-2019          | many        | 10 10 10 LIBRARY",
        "acled-2019-small    | several     | 3 3 3 STATED",
        "acled-2019          | tens        | 10 10 10 LIBRARY",
        "acled-2019          | dozens      | 12 12 12 STATED",
        "acled-2019          | hundreds    | 100 100 100 STATED",
        "acled-2019          | thousands   | 1000 1000 1000 LIBRARY",
        "acled-2019          | massacre    | 100 100 100 STATED",
        "acled-2019          | scores      | 20 20 20 LIBRARY",
        "acled-2019          | casualties  | 0 0 0 STATED",
        "acled-2019          | tens of thousands | -",
        "acled-current       | several     | 3 3 3 LIBRARY",
        "acled-current-large | several     | 10 10 10 STATED",
        "acled-current       | tens        | 10 10 10 STATED",
        "acled-current       | dozens      | 12 12 12 STATED",
        "acled-current       | hundreds    | 100 100 100 STATED",
        "acled-current       | thousands   | 1000 1000 1000 LIBRARY",
        "acled-current       | massacre    | 3 3 3 LIBRARY",
        "acled-current-large | massacre    | 10 10 10 LIBRARY",
        "acled-current       | scores      | 20 20 20 LIBRARY",
        "acled-current       | casualties  | 0 0 0 STATED",
        "acled-current       | unknown     | -",
        "ccc                 | hundreds    | 200 200 200 STATED",
        "ccc                 | thousands   | 2000 2000 2000 STATED",
        "ccc                 | tens of thousands     | 20000 20000 20000 STATED",
        "ccc                 | hundreds of thousands | 200000 200000 200000 STATED",
        "ccc                 | dozens      | -",
        "ccc                 | several     | -",
        "ccc                 | many        | -",
        "pitf                | several     | 5 - 24 SECONDARY",
        "pitf                | tens        | 50 - 99 SECONDARY",
        "pitf                | dozens      | -",
        "literal             | several     | 2 - 9 LIBRARY",
        "literal             | tens        | 20 - 99 LIBRARY",
        "literal             | dozens      | 24 - 99 LIBRARY",
        "literal             | some        | 1 - - LIBRARY",
        "literal             | hundreds    | 200 - 999 LIBRARY",
        "literal             | several hundred people | 200 - 999 LIBRARY",
        "literal             | dozens of people       | 24 - 99 LIBRARY",
        "literal             | hundreds, perhaps thousands | 200 - 9999 LIBRARY",
        "literal             | at least dozens        | 24 - - LIBRARY",
        "literal             | more than dozens       | 25 - - LIBRARY",
        "literal             | up to several hundred  | 0 - 999 LIBRARY",
        "literal             | fewer than dozens      | 0 - 98 LIBRARY",
        "literal             | nearly dozens          | 24 - 99 LIBRARY",
        "literal             | 180                    | -",
        "literal             | no sign of it          | -",
      })
  void takesWordsForWhatItsTableSays(String lexicon, String words, String reading) {
    assertThat(Lexicon.byId(lexicon).orElseThrow().read(words).map(LexiconTest::text).orElse("-"))
        .isEqualTo(reading);
  }

  private static String text(WordReading read) {
    return read.low()
        + " "
        + read.best().map(Object::toString).orElse("-")
        + " "
        + read.high().map(Object::toString).orElse("-")
        + " "
        + read.basis();
  }

  @Test
  void everyOneHasAnIdATitleAndACitation() {
    assertThat(Lexicon.all())
        .containsExactly(
            Lexicon.STRICT,
            Lexicon.ACLED_2019,
            Lexicon.ACLED_2019_SMALL,
            Lexicon.ACLED_CURRENT,
            Lexicon.ACLED_CURRENT_LARGE,
            Lexicon.CCC,
            Lexicon.PITF,
            Lexicon.LITERAL)
        .allSatisfy(
            lexicon -> {
              assertThat(Lexicon.byId(lexicon.id())).containsSame(lexicon);
              assertThat(lexicon.title()).isNotBlank();
              assertThat(lexicon.citation()).isNotBlank();
              assertThat(lexicon).hasToString(lexicon.id());
            });
    assertThat(Lexicon.byId("LITERAL")).isEmpty();
  }

  /** The first word of each key of a table, read in English, must lead to the key again. */
  @Test
  void everyWordOfATableCanBeSaid() {
    ImmutableSet<String> composed =
        ImmutableSet.of("ten thousands", "hundred thousands", "ten millions", "hundred millions");
    for (Lexicon lexicon : Lexicon.all()) {
      lexicon.words().keySet().stream()
          .filter(key -> !composed.contains(key))
          .forEach(
              key ->
                  assertThat(lexicon.read(spoken(key)))
                      .as("%s in %s", key, lexicon)
                      .contains(lexicon.words().get(key)));
    }
  }

  private static String spoken(String key) {
    return key.equals("number") ? "a number of" : key.startsWith("couple") ? "a " + key : key;
  }

  @Test
  void namesWhatMakesEachBasis() {
    assertThat(Lexicon.PITF.words().values())
        .extracting(WordReading::basis)
        .containsOnly(Basis.SECONDARY);
    assertThat(Lexicon.LITERAL.words().values())
        .extracting(WordReading::basis)
        .containsOnly(Basis.LIBRARY);
  }

  @Test
  void refusesNumbersOutOfOrder() {
    new Refusal(
            "",
            () ->
                new WordReading(
                    BigDecimal.TEN, Optional.of(BigDecimal.ONE), Optional.empty(), Basis.LIBRARY),
            "low, best and high must not decrease, got low=10, best=1")
        .check();
  }
}
