package org.parley.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.csv.CsvOutput;
import org.parley.csv.CsvReader;
import org.parley.csv.CsvRow;
import org.parley.csv.CsvRows;
import org.parley.csv.CsvWriter;
import org.parley.dossier.Entity;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;
import org.parley.input.Problem;

/** A table through a reader of datasets into a dossier, and through a writer back into a table. */
public record TableRoundTrip(
    ReadResult reading, WriteResult writing, ImmutableList<Map<String, String>> written) {

  /** Takes rows that have all of these columns through a format. */
  public static TableRoundTrip of(
      DatasetFormat format, List<String> columns, List<? extends Map<String, String>> rows) {
    ReadResult reading =
        DatasetReader.of(format).read(new ByteArrayInputStream(bytes(columns, rows)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteResult writing = DatasetWriter.of(format).write(reading.dossier(), out);
    return new TableRoundTrip(reading, writing, parsed(out.toByteArray()));
  }

  /** One row through a format, alone. */
  public static TableRoundTrip of(DatasetFormat format, Map<String, String> row) {
    return of(format, List.copyOf(row.keySet()), List.of(row));
  }

  private static byte[] bytes(List<String> columns, List<? extends Map<String, String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter table = CsvOutput.withDefaults().open(out, columns)) {
      rows.forEach(table::write);
    }
    return out.toByteArray();
  }

  private static ImmutableList<Map<String, String>> parsed(byte[] csv) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CsvRows parsed = CsvReader.withDefaults().rows(new ByteArrayInputStream(csv))) {
      while (parsed.hasNext()) {
        rows.add(cells(parsed.next()));
      }
      assertThat(parsed.problems().problems()).as(new String(csv, UTF_8)).isEmpty();
    }
    return ImmutableList.copyOf(rows);
  }

  private static Map<String, String> cells(CsvRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.columns().forEach(column -> cells.put(column, row.text(column)));
    return cells;
  }

  /** Asserts that these rows, and no others, came back with each of their cells. */
  public void assertSame(List<? extends Map<String, String>> rows) {
    assertThat(written).hasSize(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> back = written.get(i);
      rows.get(i)
          .forEach(
              (column, cell) ->
                  assertThat(back.getOrDefault(column, "")).as(column).isEqualTo(cell));
    }
  }

  /** Asserts that everything in the dossier came from, and went into, the rows. */
  public void assertCarried() {
    assertThat(writing.notCarried()).isEmpty();
  }

  /** Asserts that an odd cell was reported and kept under a name, and came back with all others. */
  public void assertKeptAndReported(
      String name, ImmutableList<String> told, Map<String, String> row) {
    assertThat(problems()).isEqualTo(told);
    assertThat(kept()).containsKey(name);
    assertSame(List.of(row));
    assertCarried();
  }

  /** The problems of the table, one a line. */
  public ImmutableList<String> problems() {
    return reading.problems().stream()
        .map(Problem::toString)
        .collect(ImmutableList.toImmutableList());
  }

  /** The cells that the model does not represent, under the names of their members. */
  public ImmutableMap<String, String> kept() {
    ImmutableMap.Builder<String, String> kept = ImmutableMap.builder();
    reading
        .dossier()
        .entities()
        .map(Entity::value)
        .forEach(
            entity ->
                entity
                    .extensions()
                    .byPointer()
                    .keySet()
                    .forEach(
                        pointer ->
                            kept.put(
                                pointer.substring(1),
                                entity.extensions().text(pointer.substring(1)).orElseThrow())));
    return kept.buildOrThrow();
  }
}
