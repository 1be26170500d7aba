package org.parley.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.file.EntityReader;
import org.parley.file.ReadResult;
import org.parley.file.ReadSummary;
import org.parley.input.ProblemCollector;

/**
 * A reader that closes its file.
 *
 * @param reader reads the file
 * @param file the file
 */
record OpenedFile(EntityReader reader, InputStream file) implements EntityReader {
  @Override
  public Optional<Dossier> header() {
    return reader.header();
  }

  @Override
  public Iterator<Entity> iterator() {
    return reader.iterator();
  }

  @Override
  public ReadSummary summary() {
    return reader.summary();
  }

  @Override
  public ProblemCollector problems() {
    return reader.problems();
  }

  @Override
  public ReadResult readAll() {
    return reader.readAll();
  }

  @Override
  public void close() {
    reader.close();
    try {
      file.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
