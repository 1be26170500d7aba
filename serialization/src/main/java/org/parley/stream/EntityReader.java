package org.parley.stream;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Joiner;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.dossier.Reference;
import org.parley.file.DamagedGzipException;
import org.parley.json.EntityLineReader;
import org.parley.json.InvalidJsonException;

/**
 * The entities of a stream, read one by one as they are asked for, and once only.
 *
 * <pre>{@code
 * try (EntityReader entities = ClaimStream.withDefaults().read(file)) {
 *   for (Entity entity : entities) {
 *     count(entity);
 *   }
 * }
 * }</pre>
 *
 * <p>References are checked when the end is reached, since they may lead to later lines. Nothing is
 * said of them where reading ends before. A reader is for one thread.
 */
public final class EntityReader implements Iterable<Entity>, Closeable {
  private final ClaimStream options;
  private final Lines lines;
  private final EntityLineReader json;
  private final Problems problems;
  private final IdTable ids = new IdTable();
  private final Entities entities = new Entities();
  private boolean begun;
  private boolean given;
  private @Nullable Dossier header;

  EntityReader(ClaimStream options, Lines lines) {
    this.options = options;
    this.lines = lines;
    this.json = options.json().lineReader();
    this.problems = new Problems(options.limits().problems());
  }

  /**
   * The entities, in the order of their lines; to be asked for once.
   *
   * <p>Going on throws an {@link InvalidStreamException} at a bad line, or at the end where
   * references do not resolve, unless bad lines are skipped; and an {@link UncheckedIOException}
   * where the stream cannot be read. Nothing comes after either.
   */
  @Override
  public Iterator<Entity> iterator() {
    checkState(!given, "the entities of a stream can be read once only");
    given = true;
    return entities;
  }

  /** The same as {@link #iterator}, as a stream; closing that closes this. */
  public Stream<Entity> stream() {
    Iterator<Entity> all = iterator();
    return StreamSupport.stream(((Iterable<Entity>) () -> all).spliterator(), false)
        .onClose(this::close);
  }

  /**
   * The version and the unknown members of the dossier that was written as a stream, without its
   * entities; none if the stream has no header, which is its first line.
   */
  public Optional<Dossier> header() {
    if (!begun) {
      boolean unusedNow = entities.hasNext();
    }
    return Optional.ofNullable(header);
  }

  /**
   * What was wrong so far with lines that were skipped: in the order of the lines, and at the end
   * the ids that are nobody's, in the order of the lines that name them first. At most as many as
   * {@link StreamLimits#problems} says.
   */
  public ImmutableList<LineProblem> problems() {
    return problems.kept();
  }

  /** How many problems there are so far beyond these. */
  public long moreProblems() {
    return problems.more();
  }

  /** Closes the file; a stream that was given stays open. */
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
          return entity;
        }
      }
    } catch (DamagedGzipException damaged) {
      refuse(String.valueOf(damaged.getMessage()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    checkNames();
    return null;
  }

  /** The entity on a line; null if there is a header, or something bad that is skipped. */
  private @Nullable Entity readLine() {
    boolean first = !begun;
    begun = true;
    if (lines.isTooLong()) {
      refuse("the line has more than " + options.limits().lineLength() + " bytes");
      return null;
    }
    try {
      if (first && json.isHeader(lines.buffer(), lines.from(), lines.to())) {
        header = json.readHeader(lines.buffer(), lines.from(), lines.to());
        return null;
      }
      return checked(json.read(lines.buffer(), lines.from(), lines.to()));
    } catch (InvalidJsonException invalid) {
      String cut = lines.isCut() ? "; the stream ends there, without a line break" : "";
      refuse(Joiner.on("; ").join(invalid.problems()) + cut);
      return null;
    }
  }

  private void refuse(String message) {
    refuse(new LineProblem(lines.number(), message, lines.text(options.limits().shownLength())));
  }

  private void refuse(LineProblem problem) {
    if (options.badLines() == BadLines.STOP) {
      throw new InvalidStreamException(ImmutableList.of(problem), 0);
    }
    problems.add(problem);
  }

  /** Takes note of an entity and of what it names; null if its id is taken. */
  private @Nullable Entity checked(Entity entity) {
    if (options.references() == ReferenceMode.TRUST) {
      return entity;
    }
    int line = Ints.saturatedCast(lines.number());
    int before = ids.define(entity.kind(), entity.id(), line);
    if (before > 0) {
      refuse(
          "'"
              + entity.id()
              + "' is the id of the "
              + entity.kind().word()
              + " on line "
              + before
              + " already");
      return null;
    }
    Reference.forEachIn(entity, named -> ids.name(named.kind(), named.id(), line));
    return entity;
  }

  private void checkNames() {
    Problems unresolved = new Problems(options.limits().problems());
    ids.forEachUndefined(
        (kind, id, line) -> {
          LineProblem problem = new LineProblem(line, Reference.unresolved(kind, id), "");
          (options.badLines() == BadLines.STOP ? unresolved : problems).add(problem);
        });
    if (!unresolved.isEmpty()) {
      throw new InvalidStreamException(unresolved.kept(), unresolved.more());
    }
  }
}
