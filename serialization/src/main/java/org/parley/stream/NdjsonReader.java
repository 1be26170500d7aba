package org.parley.stream;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.AbstractIterator;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.dossier.Reference;
import org.parley.file.DamagedGzipException;
import org.parley.file.EntityReader;
import org.parley.file.ReadSummary;
import org.parley.input.InputLocation;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import org.parley.input.ProblemCollector;
import org.parley.json.EntityLineReader;

/**
 * The entities of a stream, a line each.
 *
 * <p>References are checked at the end, because they may be to later lines; if reading stops
 * earlier they are not checked. A line that repeats an earlier one exactly, as in concatenated
 * streams, is skipped, as is a repeated header.
 */
final class NdjsonReader implements EntityReader {
  private final ClaimStream options;
  private final Lines lines;
  private final EntityLineReader json;
  private final ProblemCollector problems;
  private final IdTable ids = new IdTable();
  private final Entities entities = new Entities();
  private long count;
  private boolean begun;
  private boolean given;
  private @Nullable Dossier header;

  NdjsonReader(ClaimStream options, Lines lines) {
    this.options = options;
    this.lines = lines;
    this.json = options.json().lineReader();
    this.problems = new ProblemCollector(options.limits().problems());
  }

  @Override
  public Iterator<Entity> iterator() {
    checkState(!given, "the entities of a stream can be read once only");
    given = true;
    return entities;
  }

  @Override
  public Optional<Dossier> header() {
    if (!begun) {
      boolean unusedNow = entities.hasNext();
    }
    return Optional.ofNullable(header);
  }

  /** Counts entities: a skipped line is not counted, a line with an unresolved id is. */
  @Override
  public ReadSummary summary() {
    return new ReadSummary(ReadSummary.Unit.ENTITIES, count, count, problems.count());
  }

  @Override
  public ProblemCollector problems() {
    return problems;
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads on when it is asked. */
  private final class Entities extends AbstractIterator<Entity> {
    @Override
    protected @Nullable Entity computeNext() {
      Entity next = read();
      return next == null ? endOfData() : next;
    }
  }

  /** The next entity; null at the end. */
  private @Nullable Entity read() {
    try {
      while (lines.advance()) {
        Entity entity = lines.isBlank() ? null : readLine();
        if (entity != null) {
          count++;
          return entity;
        }
      }
    } catch (DamagedGzipException damaged) {
      refuse(line(String.valueOf(damaged.getMessage())));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    checkEnd();
    return null;
  }

  /** The entity on a line; null if the line is a header, repeated, or skipped as invalid. */
  private @Nullable Entity readLine() {
    boolean first = !begun;
    begun = true;
    if (lines.isTooLong()) {
      refuse(line("the line has more than " + options.limits().lineLength() + " bytes"));
      return null;
    }
    try {
      if (first && json.isHeader(lines.buffer(), lines.from(), lines.to())) {
        header = json.readHeader(lines.buffer(), lines.from(), lines.to());
        json.expect(header.schemaVersion());
        return null;
      }
      return checked(json.read(lines.buffer(), lines.from(), lines.to()));
    } catch (InvalidInputException invalid) {
      if (first || !repeatsHeader()) {
        invalid.problems().forEach(problem -> refuse(onLine(problem)));
      }
      return null;
    }
  }

  /** Whether the line is the header again, where two streams were joined end to end. */
  private boolean repeatsHeader() {
    try {
      Dossier known = header == null ? Dossier.builder().build() : header;
      return json.isHeader(lines.buffer(), lines.from(), lines.to())
          && json.readHeader(lines.buffer(), lines.from(), lines.to()).equals(known);
    } catch (InvalidInputException invalid) {
      return false;
    }
  }

  private Problem onLine(Problem problem) {
    String cut = lines.isCut() ? "; the stream ends there, without a line break" : "";
    return new Problem(
        problem.location().onLine(lines.number()), problem.message() + cut, excerpt());
  }

  private Problem line(String message) {
    return new Problem(InputLocation.line(lines.number()), message, excerpt());
  }

  private Optional<String> excerpt() {
    return Optional.of(lines.text(options.limits().shownLength()));
  }

  private void refuse(Problem problem) {
    if (options.badLines() == BadLines.STOP) {
      throw new InvalidInputException(problem);
    }
    problems.add(problem);
  }

  /** Records an entity and its references; null if its id is taken, or the line is repeated. */
  private @Nullable Entity checked(Entity entity) {
    if (options.references() == ReferenceMode.TRUST) {
      return entity;
    }
    int line = Ints.saturatedCast(lines.number());
    int fingerprint = ids.fingerprint(lines.buffer(), lines.from(), lines.to());
    int before = ids.define(entity.kind(), entity.id(), line, fingerprint);
    if (before == IdTable.REPEATED) {
      return null;
    }
    if (before > 0) {
      refuse(
          line(
              "'"
                  + entity.id()
                  + "' is the id of the "
                  + entity.kind().word()
                  + " on line "
                  + before
                  + " already"));
      return null;
    }
    Reference.forEachIn(entity, named -> ids.name(named.kind(), named.id(), line));
    return entity;
  }

  private void checkEnd() {
    ProblemCollector unresolved =
        options.badLines() == BadLines.STOP
            ? new ProblemCollector(options.limits().problems())
            : problems;
    ids.forEachUndefined(
        (kind, id, line) ->
            unresolved.add(Problem.of(InputLocation.line(line), Reference.unresolved(kind, id))));
    if (options.badLines() == BadLines.STOP) {
      unresolved.throwIfAny();
    }
  }
}
