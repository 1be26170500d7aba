package org.parley.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.parley.resource.ResourceFile;

/** The parameters of {@link UcdpPlausible}, from a file whose first lines say how it is written. */
final class PlausibleParameters {
  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final int LABELS = 2;
  private static final int FIRST_FIGURE = 4;

  /** Rows by type and parameter, {@code sb loc}. */
  private static final ImmutableMap<String, Row> ROWS = read();

  private PlausibleParameters() {}

  static Row row(ViolenceType type, String parameter) {
    String key = type.initials() + " " + parameter;
    return requireNonNull(ROWS.get(key), key);
  }

  private static ImmutableMap<String, Row> read() {
    List<List<String>> table =
        ResourceFile.lines(PlausibleParameters.class::getResourceAsStream, "ucdp-plausible.txt")
            .stream()
            .map(COLUMNS::splitToList)
            .toList();
    ImmutableList<Double> figures = numbers(table.get(0), FIRST_FIGURE);
    var rows = ImmutableMap.<String, Row>builder();
    for (List<String> line : table.subList(1, table.size())) {
      rows.put(line.get(0) + " " + line.get(1), row(figures, numbers(line, LABELS)));
    }
    return rows.buildOrThrow();
  }

  private static Row row(List<Double> figures, List<Double> numbers) {
    var departures = ImmutableMap.<Double, Double>builder();
    for (int i = 0; i < figures.size(); i++) {
      departures.put(figures.get(i), numbers.get(i + FIRST_FIGURE - LABELS));
    }
    return new Row(numbers.get(0), numbers.get(1), departures.buildOrThrow());
  }

  private static ImmutableList<Double> numbers(List<String> line, int from) {
    return line.subList(from, line.size()).stream()
        .map(Double::valueOf)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A line over the logarithm of a figure.
   *
   * @param departures the corrections for individual figures
   */
  record Row(double intercept, double slope, ImmutableMap<Double, Double> departures) {
    double at(double figure) {
      return intercept + slope * StrictMath.log1p(figure);
    }

    double departure(double figure) {
      return departures.getOrDefault(figure, 0.0);
    }
  }
}
