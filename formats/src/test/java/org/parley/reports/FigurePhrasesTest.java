package org.parley.reports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dossier.Dossier;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantity;
import org.parley.quantity.Reading;
import org.parley.quantity.Unit;
import org.parley.quantity.phrase.CountExpression;
import org.parley.quantity.phrase.Lexicon;
import org.parley.quantity.phrase.StatedQuantity;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Figures given as phrases: in a reports CSV, and as the bundled 204 figures would be said. */
class FigurePhrasesTest {
  private static final Path COUNTS = Path.of("..", "examples", "data", "disputed-counts.csv");

  private static final Map<String, List<String>> WAYS_TO_SAY_IT =
      Map.of(
          "exact", List.of("%s", "exactly %s", "a total of %s", "%s people"),
          "about", List.of("about %s", "some %s", "nearly %s", "approx. %s", "~%s", "%s or so"),
          "at_least", List.of("at least %s", "no fewer than %s", "%s or more", "%s+"),
          "more_than", List.of("more than %s", "over %s people", "in excess of %s", ">%s"),
          "at_most", List.of("at most %s", "up to %s", "as many as %s", "no more than %s"),
          "less_than", List.of("fewer than %s", "under %s", "less than %s", "<%s"),
          "range",
              List.of(
                  "%s to %s", "between %s and %s", "%s–%s", "from %s to %s", "some %s-%s dead"));

  static Stream<Arguments> figures() throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper().readerForMapOf(String.class).with(schema).readValues(COUNTS.toFile())) {
      return ImmutableList.copyOf(rows).stream().map(row -> Arguments.of(cell(row, "id"), row));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("figures")
  void aFigureIsReadFromEachWayToSayIt(String id, Map<String, String> row) {
    Quantity figure = Quantity.parse(cell(row, "figure"));
    String qualifier = cell(row, "qualifier");
    for (String phrase : phrases(qualifier, row)) {
      String said = figure.unit().equals(Unit.PERCENT) ? percent(phrase) : phrase;

      assertThat(said(said).withUnit(figure.unit()).withoutWords()).as(said).isEqualTo(figure);
    }
  }

  private static String cell(Map<String, String> row, String column) {
    return requireNonNull(row.get(column), column);
  }

  /** With and without marks between the thousands. */
  private static List<String> phrases(String qualifier, Map<String, String> row) {
    if (qualifier.startsWith("word:")) {
      return List.of(qualifier.substring("word:".length()));
    }
    List<String> ends =
        Stream.of(cell(row, "min"), cell(row, "max"))
            .filter(end -> !end.isEmpty())
            .distinct()
            .toList();
    List<String> both =
        qualifier.equals("range") ? List.of(cell(row, "min"), cell(row, "max")) : ends;
    return requireNonNull(WAYS_TO_SAY_IT.get(qualifier)).stream()
        .flatMap(way -> Stream.of(say(way, both, "%d"), say(way, both, "%,d")))
        .toList();
  }

  private static String say(String way, List<String> numbers, String form) {
    return String.format(
        Locale.ROOT,
        way,
        numbers.stream()
            .map(number -> String.format(Locale.ROOT, form, Long.parseLong(number)))
            .toArray());
  }

  private static String percent(String phrase) {
    return phrase.matches(".*[0-9]") ? phrase + " percent" : phrase.replaceAll("([0-9]+)", "$1%");
  }

  private static Quantity said(String phrase) {
    StatedQuantity only = CountExpression.parse(phrase).only();
    return phrase.matches("[^0-9]*") ? only.quantity().withWords(phrase) : only.quantity();
  }

  /** The words of the file, and the numbers that its makers put for them. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "tens,     20..99",
    "several,  2..9",
    "some,     1..+∞",
    "hundreds, 200..999",
  })
  void aWordIsTakenAtItsFace(String word, String range) {
    Range<BigDecimal> read =
        Quantity.unspecified(word).interval(Reading.strict().with(Lexicon.LITERAL)).orElseThrow();

    assertThat(read.lowerEndpoint() + ".." + (read.hasUpperBound() ? read.upperEndpoint() : "+∞"))
        .isEqualTo(range);
  }

  @Test
  void all204FiguresAreTried() throws IOException {
    assertThat(figures()).hasSize(204);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "at least 180 missiles    | >=180 \"at least 180 missiles\"",
        "\"some 1,200–1,400\"     | 1200..1400 \"some 1,200–1,400\"",
        "dozens of people         | ?dozens of people",
        "\"1,401 (US 657; CS 744)\" | 1401 \"1,401 (US 657; CS 744)\"",
        "two dozen                | 24 \"two dozen\"",
        "none                     | 0 \"none\"",
        "~180                     | ~180",
        "?several                 | ?several",
      })
  void aReportsCsvTakesPhrasesAndKeepsTheirWords(String cell, String quantity) {
    Dossier dossier =
        ReportsCsv.withDefaults()
            .readText("event,measure,claimant,figure\nattack,person+killed,IDF," + cell + "\n")
            .orThrow();

    assertThat(((Measurement) dossier.claims().get(0).proposition()).quantity())
        .hasToString(quantity);
  }
}
