package org.parley.benchmarks.reports;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvLimits;
import org.parley.csv.CsvReader;
import org.parley.csv.CsvRows;
import org.parley.dossier.Dossier;
import org.parley.file.PackedFile;

/**
 * Reads a table through the plain reports CSV.
 *
 * @param mapping the mapping of its rows
 */
record MappedCsv(Mapping mapping) {
  /** Limits under which every problem is kept. */
  static final CsvLimits LIMITS = CsvLimits.withDefaults().withProblems(Integer.MAX_VALUE);

  private static final CsvReader READER =
      CsvReader.withDefaults().with(CsvForm.withDefaults().withCellsTrimmed()).with(LIMITS);

  /** Reads a file; a gzip file is decompressed. */
  FileReading read(Path file) {
    try (InputStream in = PackedFile.open(file)) {
      return read(READER.rows(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  FileReading readText(String csv) {
    return read(READER.rows(csv));
  }

  private FileReading read(CsvRows opened) {
    try (CsvRows rows = opened) {
      PlainReports reports = new PlainReports(rows.problems());
      mapping.map(ImmutableList.copyOf(rows), reports);
      Dossier dossier = reports.dossier();
      return new FileReading(rows.count(), dossier, rows.problems().problems());
    }
  }
}
