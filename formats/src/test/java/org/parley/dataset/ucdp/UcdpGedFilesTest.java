package org.parley.dataset.ucdp;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.csv.CsvLimits;
import org.parley.csv.CsvReader;
import org.parley.csv.CsvRow;
import org.parley.csv.CsvRows;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.DatasetWriter;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;

/**
 * The programme's own rows. They are not part of the project: without them this is skipped.
 *
 * <p>The problems of a row are computed again here, from the cells alone.
 */
@Tag("heavy")
class UcdpGedFilesTest {
  private static final UcdpGedFormat FORMAT = UcdpGedFormat.withDefaults();
  private static final Map<Table, ReadResult> READ = new ConcurrentHashMap<>();
  private static final CsvLimits ALL = CsvLimits.withDefaults().withProblems(1_000_000);

  /**
   * A file, and its known properties: its rows, those with low above high, those whose best figure
   * is outside, and the cells that are kept beside the model.
   */
  enum Table {
    CAR(
        "ucdp_ged_car_v23_1/ged_car_v23_1.csv.gz",
        1848,
        15,
        20,
        ImmutableMap.<String, Integer>builder()
            .put("best", 20)
            .put("high", 20)
            .put("latitude", 77)
            .put("longitude", 82)
            .put("low", 20)
            .put("source_article", 149)
            .put("source_office", 28)
            .buildOrThrow()),
    WORLD(
        "ucdp_ged_sample1000_v23/ged_sample1000.csv.gz",
        1000,
        7,
        13,
        ImmutableMap.of(
            "best", 13, "high", 13, "low", 13, "source_article", 23, "source_office", 3)),
    SYRIA(
        "ucdp_ged_syria_2016_2019/ged_syria_2016_2019.csv.gz",
        16_566,
        58,
        101,
        ImmutableMap.of("best", 101, "high", 101, "low", 101, "source_article", 15));

    private final Path file;
    private final int rows;
    private final int reversed;
    private final int outside;
    private final ImmutableMap<String, Integer> kept;

    Table(String file, int rows, int reversed, int outside, ImmutableMap<String, Integer> kept) {
      this.file = Path.of("..", "..", "shared", "data", "reports").resolve(file);
      this.rows = rows;
      this.reversed = reversed;
      this.outside = outside;
      this.kept = kept;
    }

    void assumeThere() {
      assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
    }

    /** The file as it was read, once for all tests. */
    ReadResult read() {
      return READ.computeIfAbsent(
          this, table -> DatasetReader.of(FORMAT).with(ALL).read(table.file));
    }

    ImmutableList<CsvRow> cells() throws IOException {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        return list(in);
      }
    }
  }

  private static ImmutableList<CsvRow> list(InputStream in) {
    try (CsvRows rows = CsvReader.withDefaults().rows(in)) {
      return ImmutableList.copyOf(rows);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRowComesBackAsItWas(Table table) throws IOException {
    table.assumeThere();
    ReadResult reading = table.read();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteResult writing = DatasetWriter.of(FORMAT).write(reading.dossier(), out);

    assertThat(reading.summary().read()).isEqualTo(table.rows);
    assertThat(reading.summary().kept()).isEqualTo(table.rows);
    assertThat(writing).isEqualTo(new WriteResult(table.rows, ImmutableList.of()));
    assertAlike(table.cells(), list(new ByteArrayInputStream(out.toByteArray())));
  }

  private static void assertAlike(List<CsvRow> in, List<CsvRow> out) {
    assertThat(out).hasSameSizeAs(in);
    for (int i = 0; i < in.size(); i++) {
      assertThat(cells(out.get(i), in.get(i))).isEqualTo(cells(in.get(i), in.get(i)));
    }
  }

  /** The cells of a row under the columns of another. */
  private static ImmutableMap<String, String> cells(CsvRow row, CsvRow columns) {
    return columns.columns().stream().collect(ImmutableMap.toImmutableMap(c -> c, row::text));
  }

  @ParameterizedTest
  @EnumSource
  void rowsWhoseLowExceedsTheirHighAreTold(Table table) throws IOException {
    table.assumeThere();

    assertThat(lines(table.read(), "low", "must not exceed high, got "))
        .hasSize(table.reversed)
        .isEqualTo(linesWhere(table, row -> number(row, "low").compareTo(number(row, "high")) > 0));
  }

  @ParameterizedTest
  @EnumSource
  void rowsWhoseBestFigureLiesOutsideAreTold(Table table) throws IOException {
    table.assumeThere();

    assertThat(lines(table.read(), "best", "must lie between low and high, got "))
        .hasSize(table.outside)
        .isEqualTo(linesWhere(table, UcdpGedFilesTest::isOutside));
  }

  private static boolean isOutside(CsvRow row) {
    return number(row, "best").compareTo(number(row, "low")) < 0
        || number(row, "best").compareTo(number(row, "high")) > 0;
  }

  private static BigDecimal number(CsvRow row, String column) {
    return new BigDecimal(row.text(column));
  }

  private static ImmutableList<Long> lines(ReadResult reading, String column, String words) {
    return reading.problems().stream()
        .filter(problem -> problem.location().column().orElse("").equals(column))
        .filter(problem -> problem.message().startsWith(words))
        .map(problem -> problem.location().line().orElse(0))
        .collect(toImmutableList());
  }

  private static ImmutableList<Long> linesWhere(Table table, Predicate<CsvRow> wrong)
      throws IOException {
    return table.cells().stream()
        .filter(wrong)
        .map(row -> (long) row.line())
        .collect(toImmutableList());
  }

  /** No other problem of these files is reported. */
  @ParameterizedTest
  @EnumSource
  void nothingElseIsWrong(Table table) {
    table.assumeThere();

    assertThat(table.read().problems()).hasSize(table.reversed + table.outside);
  }

  /**
   * Kept are the three figures that do not go together, a point such as 7.0, and space around the
   * name of an office; all else is in the model.
   */
  @ParameterizedTest
  @EnumSource
  void theModelCarriesAllButOddCells(Table table) {
    table.assumeThere();

    assertThat(kept(table.read().dossier())).isEqualTo(table.kept);
  }

  /** How many cells of each column are kept beside the model. */
  private static ImmutableSortedMap<String, Integer> kept(Dossier dossier) {
    List<String> columns = new ArrayList<>();
    for (Event event : dossier.events()) {
      event.extensions().byPointer().keySet().forEach(columns::add);
    }
    return columns.stream()
        .collect(
            toImmutableSortedMap(
                Comparator.<String>naturalOrder(),
                pointer -> pointer.substring("/ucdp.".length()),
                pointer -> 1,
                Integer::sum));
  }
}
