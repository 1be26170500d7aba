package org.parley.file;

import java.io.Closeable;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.input.ProblemCollector;

/**
 * The entities of a file, read one by one on demand, once only.
 *
 * <p>Formats with a row or a line for each entity are read in constant memory; a file that is one
 * document is read completely first. A reader is for one thread.
 */
public interface EntityReader extends Iterable<Entity>, Closeable {
  /** The entities of a file that was read as a whole. */
  static EntityReader of(ReadResult result) {
    return new ResultReader(result);
  }

  /**
   * The version and the unknown members of the dossier that was written, without its entities;
   * empty if the format or the file does not record them.
   */
  default Optional<Dossier> header() {
    return Optional.empty();
  }

  /**
   * The entities, in the order of the file; to be called once.
   *
   * <p>Iterating throws a {@link java.io.UncheckedIOException} if the file cannot be read, and an
   * {@link org.parley.input.InvalidInputException} if the reader stops at the first problem instead
   * of collecting them.
   */
  @Override
  Iterator<Entity> iterator();

  /** The entities as a stream, instead of {@link #iterator}; closing it closes this reader. */
  default Stream<Entity> stream() {
    Iterator<Entity> all = iterator();
    return StreamSupport.stream(((Iterable<Entity>) () -> all).spliterator(), false)
        .onClose(this::close);
  }

  /** How much has been read so far. */
  ReadSummary summary();

  /** The problems so far. */
  ProblemCollector problems();

  /**
   * Reads everything into one dossier, instead of iterating.
   *
   * @throws org.parley.input.InvalidInputException if nothing valid can be made of it
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  default ReadResult readAll() {
    return DossierParts.readAll(this);
  }

  /**
   * Closes the file; a stream that the caller opened remains open.
   *
   * @throws java.io.UncheckedIOException if that fails
   */
  @Override
  void close();
}
