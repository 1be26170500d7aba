package org.parley.file;

import java.util.Iterator;
import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.input.ProblemCollector;

/**
 * The entities of a file that was read at once.
 *
 * @param result the result
 * @param problems its problems, as a collector
 */
record ResultReader(ReadResult result, ProblemCollector problems) implements EntityReader {
  ResultReader(ReadResult result) {
    this(result, ProblemCollector.of(result.problems(), result.more()));
  }

  @Override
  public Optional<Dossier> header() {
    return Optional.of(result.dossier().withoutEntities());
  }

  @Override
  public Iterator<Entity> iterator() {
    return result.dossier().entities().iterator();
  }

  @Override
  public ReadSummary summary() {
    return result.summary();
  }

  @Override
  public ReadResult readAll() {
    return result;
  }

  @Override
  public void close() {}
}
