package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;
import org.parley.formats.FileFormat;
import org.parley.formats.Formats;

/**
 * The file that a conversion writes; {@code -} is standard output, and a name that ends in {@code
 * .gz} means gzip.
 *
 * @param console the standard streams
 * @param name its name
 * @param format its format
 * @param options the options for writing
 */
record ConvertedFile(Console console, String name, FileFormat format, ConvertOptions options) {
  private static final String STANDARD = "-";

  /**
   * Converts the entities of a reader; invalid ones are left out, and the rest kept, only if the
   * command keeps going.
   */
  Conversion write(EntityReader reader) {
    if (!name.equals(STANDARD)) {
      try (EntityWriter writer = formats().create(Path.of(name), format)) {
        return convert(reader, writer);
      }
    }
    return options.keepGoing ? convert(reader, console.out()) : writeAtTheEnd(reader);
  }

  private Formats formats() {
    return Plugins.formats().with(options.writing());
  }

  private Conversion convert(EntityReader reader, OutputStream out) {
    try (EntityWriter writer = formats().create(out, format)) {
      return convert(reader, writer);
    }
  }

  private Conversion convert(EntityReader reader, EntityWriter writer) {
    return Conversion.of(reader, format, writer, options.keepGoing);
  }

  /** Holds the output back in a file until all of it is known to be valid. */
  private Conversion writeAtTheEnd(EntityReader reader) {
    try {
      Path held = Files.createTempFile("parley", ".part");
      held.toFile().deleteOnExit();
      try {
        Conversion conversion;
        try (OutputStream out = Files.newOutputStream(held)) {
          conversion = convert(reader, out);
        }
        if (conversion.written().isPresent()) {
          Files.copy(held, console.out());
        }
        return conversion;
      } finally {
        Files.deleteIfExists(held);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
