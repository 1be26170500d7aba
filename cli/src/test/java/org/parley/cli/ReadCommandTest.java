package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.code.Language;
import org.parley.json.ParleyJson;
import org.parley.quantity.phrase.CountExpression;
import org.parley.quantity.phrase.Lexicon;
import tools.jackson.databind.JsonNode;

class ReadCommandTest {
  private static final String PHRASE =
      "at least 180 missiles, 1,401 dead (US 657; CS 744); a deadly day for dozens";

  @Test
  void tellsTheNumbersOfAPhrase() throws IOException {
    Run run = Run.of("read", "count", PHRASE, "--lexicon", "literal");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    Goldens.assertMatches("read-count.txt", run.out());
  }

  @Test
  void writesTheNumbersOfAPhraseAsJson() throws IOException {
    Run run = Run.of("read", "count", PHRASE, "--lexicon", "acled-current", "--format", "json");
    assertThat(run.exit()).isZero();
    Goldens.assertMatches("read-count.json", run.out());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          180                                | 180             180      180
          over 90%                           | over 90%        >90%     more than 90 (percent)
          under 10%                          | under 10%       <10%     0 to below 10 (percent)
          150 to 180, best 170               | 150 to 180, best 170  150..180(170)  150 to 180, best 170
          about 200 --tolerance 5            | about 200       ~200     190 to 210
          1,400 --rounded                    | 1,400           1400     1,350 to 1,450
          hundreds --lexicon ccc             | hundreds        no number  200
          dozens                             | dozens          no number  no number
          40 households                      | 40 households   [HOUSEHOLD] 40  40 (households)
          au moins 180 --language fr         | au moins 180    >=180    180 or more
          """)
  void readsANumberUnderTheReading(String arguments, String row) {
    Run run = Run.of(withPhrase("count", arguments));
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines().skip(1).findFirst().orElseThrow().replaceAll(" +", " "))
        .isEqualTo(row.replaceAll(" +", " "));
  }

  /** The words up to the first option are the phrase. */
  private static String[] withPhrase(String what, String arguments) {
    List<String> parts = Splitter.on(" --").splitToList(arguments);
    return parts.stream()
        .skip(1)
        .map(option -> "--" + option)
        .flatMap(option -> Splitter.on(' ').splitToStream(option))
        .collect(
            () -> new ArrayList<>(List.of("read", what, parts.get(0))), List::add, List::addAll)
        .toArray(String[]::new);
  }

  @Test
  void saysWhereThereIsNoNumber() {
    assertThat(Run.of("read", "count", "hello there").out())
        .isEqualTo("No number is given.\nNot read: hello there\n");
  }

  @Test
  void answersALineForALine() throws IOException {
    Run run = Run.withInput("at least 180\n\ndozens\r\nno 5", "read", "count", "-");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    Goldens.assertMatches("read-count-lines.json", run.out());
    assertThat(run.out().lines()).hasSize(4).allMatch(line -> json(line).isObject());
  }

  @Test
  void saysBehindWhichLineTheInputIsNotUtf8() {
    Run run = Run.withBytes(new byte[] {'1', '\n', (byte) 0xe9, '\n'}, "read", "count", "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith("parley: cannot read or write: standard input is not UTF-8");
  }

  @Test
  void tellsTheDatesThatWordsCanMean() throws IOException {
    Run run = Run.of("read", "date", "next Friday", "--anchor", "2024-10-02", "--tense", "future");
    assertThat(run.exit()).isZero();
    Goldens.assertMatches("read-date.txt", run.out());
  }

  @Test
  void writesTheDatesAsJson() throws IOException {
    Run run =
        Run.of("read", "date", "early Wednesday", "--anchor", "2024-10-02", "--format", "json");
    assertThat(run.exit()).isZero();
    Goldens.assertMatches("read-date.json", run.out());
  }

  @Test
  void tellsWhatIsNoDate() {
    Run run = Run.of("read", "date", "31 April", "--anchor", "2024-10-02");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo("No date is read.\nNot read: 31 April\n");
  }

  @Test
  void aLineThatIsRefusedIsAnsweredWithTheReason() {
    Run run = Run.withInput("Tuesday\n2024\n", "read", "date", "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "{\"text\":\"Tuesday\",\"error\":\"the words must have an anchor, because"
                            + " they are relative to a day, got text='Tuesday'\"}"),
            line -> assertThat(json(line).get("candidates")).hasSize(1));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          read                          | say what to read: count or date
          read count                    | Missing required parameter: 'PHRASE'
          read count x --lexicon best   | no lexicon is called 'best'; there are strict, acled-2019, acled-2019-small, acled-current, acled-current-large, ccc, pitf, literal
          read count x --language tlh   | the language of a count must be one of en, fr, es, ru, uk, ar, he, got language=tlh
          read count x --language _     | a language must be a BCP 47 tag such as en or sr-Latn, got '_'
          read date Tuesday             | the words must have an anchor, because they are relative to a day, got text='Tuesday'
          read date x --anchor today    | Invalid value for option '--anchor': a day must be a date such as 2024-10-02, got 'today'
          read date x --tense now       | Invalid value for option '--tense': must be past or future, got 'now'
          """)
  void wrongUsageIsToldAndExitsWith2(String arguments, String message) {
    Run run = Run.of(arguments.split(" ", -1));
    assertThat(run.err().lines().findFirst()).contains(message);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpNamesEveryLexiconAndLanguage() {
    String help = Run.of("read", "count", "--help").out().replaceAll("\\s+", " ");
    assertThat(Lexicon.all()).allMatch(lexicon -> help.contains(lexicon.id()));
    assertThat(CountExpression.languages())
        .extracting(Language::tag)
        .allMatch(tag -> help.contains(" " + tag));
  }

  @Test
  void helpFitsTheWidth() {
    for (String what : List.of("count", "date")) {
      assertThat(Run.of("read", what, "--help").out().lines())
          .allMatch(line -> line.length() <= 100);
    }
  }

  private static JsonNode json(String line) {
    return ParleyJson.withDefaults().mapper().readTree(line);
  }
}
