package org.parley.file;

import java.util.Iterator;
import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.input.ProblemCollector;

/** The entities of a file that was read as a whole. */
final class ResultReader implements EntityReader {
  private final ReadResult result;
  private final ProblemCollector problems;

  ResultReader(ReadResult result) {
    this.result = result;
    this.problems = ProblemCollector.of(result.problems(), result.more());
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
  public ProblemCollector problems() {
    return problems;
  }

  @Override
  public ReadResult readAll() {
    return result;
  }

  @Override
  public void close() {}
}
