package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.file.FileReplacement;
import org.parley.file.PackedFile;
import org.parley.formats.Conversion;

/**
 * The file that is read and the one that is written; {@code -} is a standard stream, and a name
 * that ends in {@code .gz} is that of a packed file.
 *
 * @param console the standard streams
 * @param in the one that is read
 * @param out the name of the one that is written
 */
record ConvertedFile(Console console, NamedInput in, String out) {
  private static final String STANDARD = "-";

  /** Converts it; what is not sound is kept only if the conversion keeps going. */
  Conversion.Outcome convert(Conversion conversion) throws IOException {
    try (InputStream input = in.open()) {
      if (!out.equals(STANDARD)) {
        return toFile(conversion, input);
      }
      return conversion.settings().keepGoing()
          ? conversion.run(input, console.out())
          : toStandardOutputAtTheEnd(conversion, input);
    }
  }

  private Conversion.Outcome toFile(Conversion conversion, InputStream input) throws IOException {
    try (FileReplacement file = FileReplacement.of(Path.of(out))) {
      Conversion.Outcome outcome = write(conversion, input, file.stream());
      if (outcome.isSound() || conversion.settings().keepGoing()) {
        file.keep();
      }
      return outcome;
    }
  }

  private Conversion.Outcome write(Conversion conversion, InputStream input, OutputStream file)
      throws IOException {
    if (!PackedFile.isNamed(Path.of(out))) {
      return conversion.run(input, file);
    }
    try (OutputStream packed = PackedFile.packed(file)) {
      return conversion.run(input, packed);
    }
  }

  /** Holds the output back in a file until it is known that all of it is sound. */
  private Conversion.Outcome toStandardOutputAtTheEnd(Conversion conversion, InputStream input)
      throws IOException {
    Path held = Files.createTempFile("parley", ".part");
    try {
      Conversion.Outcome outcome;
      try (OutputStream stream = Files.newOutputStream(held)) {
        outcome = conversion.run(input, stream);
      }
      if (outcome.isSound()) {
        Files.copy(held, console.out());
      }
      return outcome;
    } finally {
      Files.deleteIfExists(held);
    }
  }
}
