package org.parley.benchmarks.reports;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvReader;
import org.parley.csv.CsvRows;
import org.parley.dataset.DatasetReading;

/**
 * Reads a table through the plain reports CSV.
 *
 * @param mapping what its rows mean there
 */
record MappedCsv(Mapping mapping) {
  private static final CsvReader READER =
      CsvReader.withDefaults().with(CsvForm.withDefaults().withCellsTrimmed());

  /** Reads a file; one whose name ends in {@code .gz} is unpacked. */
  DatasetReading read(Path file) {
    try (InputStream in = open(file)) {
      return read(READER.rows(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  DatasetReading readText(String csv) {
    return read(READER.rows(csv));
  }

  private DatasetReading read(CsvRows opened) {
    try (CsvRows rows = opened) {
      PlainReports reports = new PlainReports(rows.problems());
      mapping.map(ImmutableList.copyOf(rows), reports);
      return reports.reading(rows.count());
    }
  }
}
