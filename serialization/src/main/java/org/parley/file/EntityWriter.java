package org.parley.file;

import java.io.Closeable;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Function;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;

/**
 * Writes entities to a file, one by one.
 *
 * <p>The file is moved into place by {@link #commit}; if the writer is closed without it, the
 * target is unchanged. Formats whose beginning depends on the end keep all entities in memory until
 * then. A writer is for one thread.
 *
 * <pre>{@code
 * try (EntityWriter out = ClaimStream.withDefaults().write(Path.of("claims.ndjson.gz"))) {
 *   claims.forEach(claim -> out.write(Entity.of(claim)));
 *   out.commit();
 * }
 * }</pre>
 */
public interface EntityWriter extends Closeable {
  /**
   * Begins a file, compressed if its name ends with {@code .gz}.
   *
   * @param file the file
   * @param format begins to write the format to a stream
   * @throws java.io.UncheckedIOException if the folder of the file cannot be written to
   */
  static EntityWriter toFile(Path file, Function<OutputStream, EntityWriter> format) {
    return FileEntityWriter.of(file, format);
  }

  /**
   * Keeps all entities in memory, for a format whose beginning depends on the end.
   *
   * @param writer writes the whole dossier when the writer is committed
   */
  static EntityWriter gathering(Function<Dossier, WriteResult> writer) {
    return new GatheringWriter(writer);
  }

  /**
   * Writes the version and the unknown members of a dossier, without its entities. Formats that
   * cannot represent them leave them out.
   *
   * @throws IllegalStateException if something was written already
   */
  void writeHeader(Dossier dossier);

  /**
   * Writes an entity.
   *
   * @throws InvalidOutputException if the format cannot hold it
   * @throws java.io.UncheckedIOException if it cannot be written; the file can then not be finished
   */
  void write(Entity entity);

  /**
   * Writes the header and the entities of a whole dossier.
   *
   * @throws InvalidOutputException if the format cannot hold an entity
   * @throws IllegalStateException if something was written already
   * @throws java.io.UncheckedIOException if it cannot be written; the file can then not be finished
   */
  default void writeDossier(Dossier dossier) {
    writeHeader(dossier);
    dossier.entities().forEachOrdered(this::write);
  }

  /**
   * Flushes what was written so far, if the format is written incrementally.
   *
   * @throws java.io.UncheckedIOException if it cannot be written; the file can then not be finished
   */
  default void flush() {}

  /**
   * Ends the file and moves it into place.
   *
   * @return the amount written, and the entities that the format could not fully represent
   * @throws InvalidOutputException if the format cannot represent an entity
   * @throws IllegalStateException if an earlier write failed
   * @throws java.io.UncheckedIOException if that fails; the target is then unchanged
   */
  WriteResult commit();

  /**
   * Closes it; a file that was not committed is removed.
   *
   * @throws java.io.UncheckedIOException if that fails
   */
  @Override
  void close();
}
