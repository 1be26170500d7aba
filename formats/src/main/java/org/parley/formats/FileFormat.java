package org.parley.formats;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.OutputStream;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;

/**
 * A format that files can have. A {@link FormatProvider} makes a format of your own known to {@link
 * Formats} and to the command.
 */
public interface FileFormat {
  /** The name of the format, in small letters, {@code ucdp-ged}. */
  String id();

  /** A description of the format, in a few words. */
  String title();

  /** The endings of the names of such files, {@code .csv}; empty if they have none of their own. */
  default ImmutableList<String> suffixes() {
    return ImmutableList.of();
  }

  /**
   * The fit of a file that begins with this text: 0 if it is not of this format, and higher for
   * each feature of the format, such as the name of a column.
   *
   * @param text the first characters, without a byte order mark; usually 8,192 bytes of UTF-8
   */
  default int fit(String text) {
    return 0;
  }

  /**
   * Whether entities are written incrementally, in constant memory; otherwise all are collected
   * first.
   */
  default boolean isWrittenAsItGoes() {
    return false;
  }

  /**
   * Opens a file of this format.
   *
   * @param in the content, decompressed; it remains open when the reader is closed
   * @param options limits, and the form of tables
   * @throws org.parley.input.InvalidInputException if no part of the file can be read
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  EntityReader read(InputStream in, ReadOptions options);

  /**
   * Begins a file of this format.
   *
   * @param out the stream to write to; it remains open
   * @param options the form of tables
   */
  EntityWriter write(OutputStream out, WriteOptions options);
}
