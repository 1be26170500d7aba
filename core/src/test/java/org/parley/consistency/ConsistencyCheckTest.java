package org.parley.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Named cases of each kind, with the findings and rightly without. */
class ConsistencyCheckTest {
  private static final List<String> BOOKS =
      List.of(
          "parts-and-wholes",
          "sums-of-parts",
          "tolls",
          "several-answers",
          "own-denials",
          "percent",
          "days");

  static Stream<Casebook.Case> cases() throws IOException {
    Stream<Casebook.Case> cases = Stream.empty();
    for (String book : BOOKS) {
      cases = Stream.concat(cases, Casebook.open(book).stream());
    }
    return cases;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhatIsExpected(Casebook.Case one) {
    assertThat(one.found()).isEqualTo(one.expected());
  }
}
