package org.parley.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A file that is there as a whole or not at all: it is written under another name beside its place,
 * {@code claims.json.….part}, and moved there by {@link #keep()}. Closed without that, what was
 * there before is left.
 *
 * <p>What is no file, a pipe or a terminal, is written to as it is.
 */
public final class FileReplacement implements Closeable {
  private final Path file;
  private final Optional<Path> part;
  private final OutputStream stream;

  private FileReplacement(Path file, Optional<Path> part) throws IOException {
    this.file = file;
    this.part = part;
    this.stream =
        part.isPresent()
            ? Files.newOutputStream(part.get(), StandardOpenOption.CREATE_NEW)
            : Files.newOutputStream(file);
  }

  /**
   * Begins to replace a file.
   *
   * @throws IOException if nothing can be written beside it
   */
  public static FileReplacement of(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new FileReplacement(file, Optional.empty());
    }
    // A link stays one; what it leads to is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    return new FileReplacement(target, Optional.of(part));
  }

  /**
   * Replaces a file by what is written.
   *
   * @throws IOException if it cannot be written; what was there before is left
   */
  public static void write(Path file, Consumer<OutputStream> content) throws IOException {
    try (FileReplacement replacement = of(file)) {
      content.accept(replacement.stream());
      replacement.keep();
    }
  }

  /** Where to write. */
  public OutputStream stream() {
    return stream;
  }

  /**
   * Puts what was written in its place.
   *
   * @throws IOException if it cannot be moved there
   */
  public void keep() throws IOException {
    stream.close();
    if (part.isPresent()) {
      Files.move(part.get(), file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Ends it; what was not kept is removed. */
  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      if (part.isPresent()) {
        Files.deleteIfExists(part.get());
      }
    }
  }
}
