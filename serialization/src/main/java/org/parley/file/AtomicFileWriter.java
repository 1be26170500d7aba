package org.parley.file;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Writes a file atomically: beside its target, {@code claims.json.….part}, and moved into place by
 * {@link #commit}. If it is closed without that, or the program is ended by a signal such as SIGINT
 * or SIGTERM, the target is unchanged.
 *
 * <p>A file that is replaced keeps its permissions, and a symbolic link is followed, even one whose
 * target does not exist yet. A pipe, a terminal or a device is written to directly. A file whose
 * name ends with {@code .gz} is compressed.
 */
public final class AtomicFileWriter implements Closeable {
  /** The files that are being written, to be removed if the program ends. */
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  private static final int MOST_LINKS = 40;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(AtomicFileWriter::removeOpen, "parley-files"));
  }

  private final Path target;
  private final Optional<Path> part;
  private final FileChannel channel;
  private final OutputStream stream;

  private AtomicFileWriter(Path target, Optional<Path> part, boolean packed) throws IOException {
    this.target = target;
    this.part = part;
    this.channel =
        part.isPresent()
            ? FileChannel.open(part.get(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
            : FileChannel.open(target, StandardOpenOption.WRITE);
    OutputStream plain = new Unclosed(Channels.newOutputStream(channel));
    this.stream = packed ? PackedFile.packed(plain) : plain;
  }

  /** A stream whose end is not the end of the file: it is forced to the disk first. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /**
   * Begins to write a file.
   *
   * @throws NoSuchFileException if its folder does not exist; names the folder as it was given
   * @throws IOException if its folder cannot be written to
   */
  public static AtomicFileWriter of(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new AtomicFileWriter(file, Optional.empty(), false);
    }
    Path target = followed(file);
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      Path given = file.getParent();
      throw new NoSuchFileException(
          String.valueOf(given == null ? folder : given), null, "the folder does not exist");
    }
    Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    AtomicFileWriter writer =
        new AtomicFileWriter(target, Optional.of(part), PackedFile.isNamed(file));
    OPEN.add(part);
    return writer;
  }

  /** The file that a link leads to, whether it exists or not. */
  private static Path followed(Path file) throws IOException {
    Path target = file;
    for (int links = 0; Files.isSymbolicLink(target) && links < MOST_LINKS; links++) {
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  /**
   * Writes a whole file.
   *
   * @throws IOException if it cannot be written; the target is then unchanged
   */
  public static void write(Path file, Consumer<OutputStream> content) throws IOException {
    try (AtomicFileWriter writer = of(file)) {
      content.accept(writer.stream());
      writer.commit();
    }
  }

  /**
   * The stream to write to; the content is compressed if the name of the file ends with {@code
   * .gz}.
   */
  public OutputStream stream() {
    return stream;
  }

  /**
   * Forces the content to disk and moves the file into place.
   *
   * @throws IOException if that fails; the target is then unchanged
   */
  public void commit() throws IOException {
    stream.close();
    if (part.isPresent()) {
      keepPermissions(part.get());
      channel.force(true);
      channel.close();
      Files.move(part.get(), target, StandardCopyOption.ATOMIC_MOVE);
      OPEN.remove(part.get());
    } else {
      channel.close();
    }
  }

  private void keepPermissions(Path written) throws IOException {
    if (Files.exists(target) && Files.getFileStore(written).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(target));
    }
  }

  /** Closes it; a file that was not committed is removed. */
  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      if (part.isPresent()) {
        Files.deleteIfExists(part.get());
        OPEN.remove(part.get());
      }
    }
  }

  private static void removeOpen() {
    for (Path part : OPEN) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException failed) {
        // The program is ending; the file stays under its own name, which ends with .part.
      }
    }
  }
}
