package org.parley.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvLimits;
import org.parley.csv.CsvReader;
import org.parley.file.EntityReader;
import org.parley.file.PackedFile;
import org.parley.file.ReadResult;

/**
 * Reads the tables of a dataset; the defaults are the form of its format and the default {@link
 * CsvLimits}.
 */
public final class DatasetReader {
  private final DatasetFormat format;
  private final CsvReader reader;

  private DatasetReader(DatasetFormat format, CsvReader reader) {
    this.format = format;
    this.reader = reader;
  }

  /** A reader of one dataset, with the defaults. */
  public static DatasetReader of(DatasetFormat format) {
    return new DatasetReader(
        format, CsvReader.withDefaults().with(format.form()).requiring(format.required()));
  }

  /** A copy for tables of another form, with semicolons or in another encoding. */
  public DatasetReader with(CsvForm other) {
    return new DatasetReader(format, reader.with(other));
  }

  /** A copy with other limits. */
  public DatasetReader with(CsvLimits other) {
    return new DatasetReader(format, reader.with(other));
  }

  /** The rows of a stream, which closing them leaves open. */
  public DatasetRows rows(InputStream in) {
    return new DatasetRows(format, reader.rows(in));
  }

  /** The rows of a text. */
  public DatasetRows rows(String csv) {
    return new DatasetRows(format, reader.rows(csv));
  }

  /**
   * Reads a file into a dossier; a gzip file is decompressed.
   *
   * @param file the file
   * @return the valid part, and the problems
   * @throws UncheckedIOException if the file cannot be read
   */
  public ReadResult read(Path file) {
    try (InputStream in = PackedFile.open(file)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The entities of a stream, row by row; the stream remains open when the reader is closed.
   *
   * @throws UncheckedIOException if the stream cannot be read
   */
  public EntityReader entities(InputStream in) {
    return new DatasetEntities(rows(in));
  }

  /**
   * Reads a stream to its end into a dossier, and leaves it open.
   *
   * @throws UncheckedIOException if the stream cannot be read
   */
  public ReadResult read(InputStream in) {
    return read(rows(in));
  }

  /** Reads a text into a dossier. */
  public ReadResult readText(String csv) {
    return read(rows(csv));
  }

  private static ReadResult read(DatasetRows rows) {
    try (EntityReader entities = new DatasetEntities(rows)) {
      return entities.readAll();
    }
  }
}
