package org.parley.formats;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.stream.EntityReader;
import org.parley.stream.LineProblem;

/** A stream, read as it is asked for. */
final class StreamIntake implements Intake {
  private final EntityReader reader;
  private long given;

  StreamIntake(EntityReader reader) {
    this.reader = reader;
  }

  @Override
  public Optional<Dossier> header() {
    return reader.header();
  }

  @Override
  public Iterator<Entity> entities() {
    return Iterators.transform(reader.iterator(), this::counted);
  }

  private Entity counted(Entity entity) {
    given++;
    return entity;
  }

  /**
   * A line that was skipped gave nothing; an id that is nobody's is told beside a line that did.
   */
  @Override
  public Tally tally() {
    long problems = reader.problems().size() + reader.moreProblems();
    return new Tally(
        "entities",
        given,
        given,
        problems,
        reader.problems().stream().map(LineProblem::toString).collect(toImmutableList()),
        reader.moreProblems());
  }

  @Override
  public void close() {
    reader.close();
  }
}
