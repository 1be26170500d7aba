package org.parley.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Refusal;

class KentTest {
  @ParameterizedTest(name = "{0}: {1}, {2} to {3} percent")
  @CsvSource({
    "certain,              100, 100, 100",
    "almost certain,        93,  87,  99",
    "probable,              75,  63,  87",
    "about even,            50,  40,  60",
    "probably not,          30,  20,  40",
    "almost certainly not,   7,   2,  12",
    "impossible,             0,   0,   0",
  })
  void hasTheFiguresOfTheEssay(String term, int percent, int low, int high) {
    assertThat(Kent.parse(term).percent()).isEqualTo(percent);
    assertThat(Kent.parse(term).band()).isEqualTo(new Band(low, high));
  }

  @ParameterizedTest(name = "{0} percent: {1}")
  @CsvSource({
    "100,  certain",
    "99.5, ''",
    "99,   almost certain",
    "87,   almost certain; probable",
    "63,   probable",
    "61.5, ''",
    "60,   about even",
    "40,   about even; probably not",
    "20,   probably not",
    "15,   ''",
    "12,   almost certainly not",
    "2,    almost certainly not",
    "1,    ''",
    "0,    impossible",
  })
  void namesEveryTermForAPercentage(double percent, String terms) {
    List<Kent> expected =
        Stream.of(terms.split("; ")).filter(t -> !t.isEmpty()).map(Kent::parse).toList();

    assertThat(Kent.containing(percent)).isEqualTo(expected);
  }

  @Test
  void hasNoNumberInStix() {
    assertThat(Kent.values()).allSatisfy(term -> assertThat(term.stix()).isEmpty());
  }

  @Test
  void refusesWhatIsNotOnTheScale() {
    new Refusal(
            "a term of ICD 203",
            () -> Kent.parse("likely"),
            "a term of Kent's scale must be one of certain, almost certain, probable, about even,"
                + " probably not, almost certainly not, impossible, got 'likely'")
        .check();
    new Refusal(
            "no percentage",
            () -> Kent.containing(101),
            "a percentage must be from 0 to 100, got percent=101.0")
        .check();
  }
}
