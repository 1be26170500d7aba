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

  /** What the format is, in a few words. */
  String title();

  /** How the names of such files end, {@code .csv}; none if they have no ending of their own. */
  default ImmutableList<String> suffixes() {
    return ImmutableList.of();
  }

  /**
   * How well a file that begins with this text fits the format: 0 if it does not, and more for each
   * thing, such as the name of a column, that speaks for the format.
   *
   * @param text the first characters, without a byte order mark; as a rule 8,192 bytes of UTF-8
   */
  default int fit(String text) {
    return 0;
  }

  /** Whether entities are written as they come, in constant memory; else all are gathered first. */
  default boolean isWrittenAsItGoes() {
    return false;
  }

  /**
   * Opens a file of this format.
   *
   * @param in the content, unpacked; closing the reader leaves it open
   * @param options limits, and the form of tables
   * @throws org.parley.input.InvalidInputException if nothing of the file can be read
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  EntityReader read(InputStream in, ReadOptions options);

  /**
   * Begins a file of this format.
   *
   * @param out where to write; it stays open
   * @param options the form of tables
   */
  EntityWriter write(OutputStream out, WriteOptions options);
}
