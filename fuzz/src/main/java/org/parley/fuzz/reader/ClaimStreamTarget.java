package org.parley.fuzz.reader;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.parley.dossier.Entity;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;
import org.parley.input.Problem;
import org.parley.stream.BadLines;
import org.parley.stream.ClaimStream;
import org.parley.stream.ReferenceMode;

/**
 * Streams, compressed or not, whose bad lines are skipped and reported: the entities are the same
 * after being written and read again, without a problem if references are not checked.
 */
public final class ClaimStreamTarget implements Target {
  private static final ClaimStream SKIPPING =
      ClaimStream.withDefaults().with(BadLines.SKIP_AND_REPORT);
  private static final ClaimStream TRUSTING = SKIPPING.with(ReferenceMode.TRUST);

  /** The entities that were read, and the problems. */
  private record Reading(ImmutableList<Entity> entities, ImmutableList<Problem> problems) {}

  @Override
  public Outcome tryInput(byte[] input) {
    Reading checked = read(SKIPPING, input);
    checked.problems().forEach(ClaimStreamTarget::check);
    Reading trusted = read(TRUSTING, input);
    Laws.same("one trusting reading and another", trusted, read(TRUSTING, input));
    checkWritten(trusted.entities());
    return checked.entities().isEmpty() ? Outcome.REFUSED : Outcome.READ;
  }

  private static void check(Problem problem) {
    Laws.holds(problem.location().line().isPresent(), "lines count from 1: %s", problem);
    Laws.oneLine(problem.message());
  }

  private static Reading read(ClaimStream stream, byte[] input) {
    try (EntityReader reader = stream.read(new ByteArrayInputStream(input))) {
      ImmutableList<Entity> entities = ImmutableList.copyOf(reader.iterator());
      return new Reading(entities, reader.problems().problems());
    }
  }

  private static void checkWritten(ImmutableList<Entity> entities) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EntityWriter writer = TRUSTING.write(out)) {
      entities.forEach(writer::write);
      writer.commit();
    }
    Reading again = read(TRUSTING, out.toByteArray());
    Laws.same("entities and those written of them", entities, again.entities());
    Laws.holds(again.problems().isEmpty(), "written with problems: %s", again.problems());
  }
}
