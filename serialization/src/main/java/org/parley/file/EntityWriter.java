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
 * <p>The file is in its place only once {@link #commit} is done; closed without it, what was there
 * before is left. Formats whose beginning depends on the end gather all entities in memory until
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
   * Begins a file, packed if its name ends with {@code .gz}.
   *
   * @param file the file
   * @param format begins to write the format to a stream
   * @throws java.io.UncheckedIOException if nothing can be written beside the file
   */
  static EntityWriter toFile(Path file, Function<OutputStream, EntityWriter> format) {
    return FileEntityWriter.of(file, format);
  }

  /**
   * Gathers all entities in memory, for a format whose beginning depends on the end.
   *
   * @param writer writes the whole dossier when the writer is committed
   */
  static EntityWriter gathering(Function<Dossier, WriteResult> writer) {
    return new GatheringWriter(writer);
  }

  /**
   * Writes what a dossier says of itself: its version and the members that the model does not know,
   * and none of its entities. Formats that have no place for it leave it out.
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
   * Hands what was written so far to the system, where the format is written as it goes.
   *
   * @throws java.io.UncheckedIOException if it cannot be written; the file can then not be finished
   */
  default void flush() {}

  /**
   * Ends the file and puts it in its place.
   *
   * @return how much was written, and what the format could not carry
   * @throws InvalidOutputException if the format cannot hold an entity
   * @throws IllegalStateException if something could not be written before
   * @throws java.io.UncheckedIOException if that fails; what was there before is left
   */
  WriteResult commit();

  /**
   * Ends it; a file that was not committed is removed.
   *
   * @throws java.io.UncheckedIOException if that fails
   */
  @Override
  void close();
}
