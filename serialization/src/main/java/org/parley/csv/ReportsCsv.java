package org.parley.csv;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.dossier.Dossier;

/**
 * Reads the plain reports CSV: a row a report, the form in which most people bring their figures.
 *
 * <p>The file is UTF-8, with commas and a header. Only the columns {@code event}, {@code measure},
 * {@code claimant} and {@code figure} are required. {@code role}, {@code source}, {@code
 * derived_from}, {@code stated_on}, {@code published}, {@code reliability}, {@code credibility},
 * {@code people}, {@code flags}, {@code id}, {@code revision} and {@code revises} are understood
 * too, and every other column is kept with the claim. An empty cell means unknown; space around a
 * cell, blank lines and rows of empty cells mean nothing.
 *
 * <pre>{@code
 * Dossier dossier = ReportsCsv.withDefaults().readText("""
 *     event,measure,claimant,role,figure,stated_on
 *     attack,missile+launched,IRGC,perpetrator,200,2024-10-01
 *     attack,missile+launched,IDF,target,~180,2024-10-01
 *     """);
 * }</pre>
 *
 * <p>A claimant who gives a new figure on a later day updates the earlier one, see {@code
 * stated_on}: of three tolls of three days the last one stands. Two different figures of one day
 * both stand, since nobody can tell which came first; {@code revises}, which names the {@code id}
 * of an earlier row, says so where it is known. Rows of one figure are relays and revise nothing.
 *
 * <p>A row without an {@code id} gets one that is made of its own content. So the same rows in
 * another order give the same dossier, but for the order of its claims.
 *
 * <p>By default a cell has at most 1,000,000 characters and a file at most 10,000,000 rows.
 */
public final class ReportsCsv {
  private static final ReportsCsv DEFAULTS = new ReportsCsv(1_000_000, 10_000_000);

  private final int maxCellLength;
  private final int maxRows;

  private ReportsCsv(int maxCellLength, int maxRows) {
    this.maxCellLength = maxCellLength;
    this.maxRows = maxRows;
  }

  /** Reads cells of up to 1,000,000 characters and up to 10,000,000 rows. */
  public static ReportsCsv withDefaults() {
    return DEFAULTS;
  }

  /** A copy that reads cells of up to so many characters. */
  public ReportsCsv withMaxCellLength(int characters) {
    checkArgument(characters > 0, "a cell has at least 1 character, got characters=%s", characters);
    return new ReportsCsv(characters, maxRows);
  }

  /** A copy that reads up to so many rows; the header and blank lines are not counted. */
  public ReportsCsv withMaxRows(int rows) {
    checkArgument(rows > 0, "a file has at least 1 row, got rows=%s", rows);
    return new ReportsCsv(maxCellLength, rows);
  }

  /** The most characters that a cell may have. */
  int maxCellLength() {
    return maxCellLength;
  }

  /** The most rows that a file may have. */
  int maxRows() {
    return maxRows;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return the dossier; empty if there is no row below the header
   * @throws InvalidCsvException if anything in the file is wrong, with all that is
   * @throws UncheckedIOException if the file cannot be read
   */
  public Dossier read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param in the stream
   * @return the dossier; empty if there is no row below the header
   * @throws InvalidCsvException if anything in the stream is wrong, with all that is
   * @throws UncheckedIOException if the stream cannot be read
   */
  public Dossier read(InputStream in) {
    return read(new Utf8Reader(requireNonNull(in, "in")));
  }

  /**
   * Reads a text.
   *
   * @param csv the text
   * @return the dossier; empty if there is no row below the header
   * @throws InvalidCsvException if anything in the text is wrong, with all that is
   */
  public Dossier readText(String csv) {
    return read(new StringReader(requireNonNull(csv, "csv")));
  }

  private Dossier read(Reader reader) {
    Problems problems = new Problems();
    Reports reports = new Reports(problems);
    try (CsvRows rows = new CsvRows(new LineReader(reader), this, problems)) {
      rows.forEach(reports::add);
    }
    return reports.dossier();
  }
}
