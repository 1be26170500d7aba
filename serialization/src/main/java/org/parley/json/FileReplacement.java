package org.parley.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A file that is there as a whole or not at all: it is written under another name beside its place
 * and then moved there. A failure leaves what was there before.
 */
final class FileReplacement {
  private FileReplacement() {}

  /** Replaces a file; what is no file, a pipe or a terminal, is written to as it is. */
  static void write(Path file, Consumer<OutputStream> content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (OutputStream stream = Files.newOutputStream(file)) {
        content.accept(stream);
      }
      return;
    }
    // A link stays one; what it leads to is replaced.
    replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
  }

  private static void replace(Path file, Consumer<OutputStream> content) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW)) {
        content.accept(stream);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
