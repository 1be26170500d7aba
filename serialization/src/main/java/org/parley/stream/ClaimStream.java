package org.parley.stream;

import static java.util.Objects.requireNonNull;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;
import org.parley.file.PackedFile;
import org.parley.input.InvalidInputException;
import org.parley.json.ParleyJson;
import org.parley.json.ReadLimits;

/**
 * Reads and writes data too large for one dossier, as NDJSON, one entity a line.
 *
 * <pre>{@code
 * {"dossier":{"schemaVersion":"1.0"}}
 * {"actor":{"id":"iran","kind":"STATE","names":[{"text":"Iran"}]}}
 * {"event":{"id":"attack","name":"Missile attack","status":"ACTUAL"}}
 * {"claim":{"id":"c-200","proposition":{"type":"occurrence","event":"attack"},"attribution":…}}
 * }</pre>
 *
 * <p>Each line is an object with one member, whose name is the kind of the entity: {@code actor},
 * {@code source}, {@code event}, {@code statement}, {@code claim} or {@code assessment}; kinds may
 * come in any order. The first line may be a header with the version and the unknown members of the
 * dossier; a stream without one has the current version. Blank lines are ignored. Unknown members
 * of entities and of the header are kept; a line of an unknown kind is a bad line.
 *
 * <pre>{@code
 * ClaimStream stream = ClaimStream.withDefaults().with(BadLines.SKIP_AND_REPORT);
 * try (EntityReader entities = stream.read(Path.of("claims.ndjson.gz"))) {
 *   entities.forEach(entity -> index.add(entity));
 *   entities.problems().forEach(System.err::println); // line 17: $.claim: lacks proposition
 * }
 * }</pre>
 *
 * <p>Files are UTF-8, and gzip if their name ends with {@code .gz}; when reading, gzip is also
 * recognised by its magic number.
 *
 * <p>The defaults: stop at a bad line, check references, the limits of {@link StreamLimits} and
 * {@link ReadLimits}.
 */
public final class ClaimStream {
  private static final ClaimStream DEFAULTS =
      new ClaimStream(
          new Options(BadLines.STOP, ReferenceMode.CHECK),
          StreamLimits.withDefaults(),
          ParleyJson.withDefaults());

  private final Options options;
  private final StreamLimits limits;
  private final ParleyJson json;

  /** The settings. */
  private record Options(BadLines badLines, ReferenceMode references) {}

  private ClaimStream(Options options, StreamLimits limits, ParleyJson json) {
    this.options = options;
    this.limits = limits;
    this.json = json;
  }

  /** Stops at bad lines and checks references. */
  public static ClaimStream withDefaults() {
    return DEFAULTS;
  }

  /** A copy that does this at bad lines. */
  public ClaimStream with(BadLines badLines) {
    requireNonNull(badLines, "badLines");
    return new ClaimStream(new Options(badLines, options.references()), limits, json);
  }

  /** A copy that checks references, or trusts them. */
  public ClaimStream with(ReferenceMode references) {
    requireNonNull(references, "references");
    return new ClaimStream(new Options(options.badLines(), references), limits, json);
  }

  /** A copy with other limits on what is held in memory. */
  public ClaimStream with(StreamLimits other) {
    return new ClaimStream(options, requireNonNull(other, "other"), json);
  }

  /**
   * A copy with other limits on the content of a line; the limit on documents does not apply here.
   */
  public ClaimStream with(ReadLimits other) {
    return new ClaimStream(options, limits, json.with(other.withDocumentLength(Long.MAX_VALUE)));
  }

  BadLines badLines() {
    return options.badLines();
  }

  ReferenceMode references() {
    return options.references();
  }

  StreamLimits limits() {
    return limits;
  }

  ParleyJson json() {
    return json;
  }

  /**
   * Opens a file to read its entities one by one.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public EntityReader read(Path file) {
    try {
      return reader(PackedFile.open(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Reads entities one by one from a stream, plain or gzip, which stays open.
   *
   * @throws UncheckedIOException if the stream cannot be read
   */
  public EntityReader read(InputStream stream) {
    try {
      return reader(PackedFile.unpacked(new Unclosed(requireNonNull(stream, "stream"))));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private EntityReader reader(InputStream in) {
    return new NdjsonReader(this, new Lines(in, limits.lineLength()));
  }

  /** A stream that is not ours to close. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  /**
   * Begins to write a file, which {@link EntityWriter#commit} moves into place.
   *
   * @throws UncheckedIOException if its folder cannot be written to
   */
  public EntityWriter write(Path file) {
    return EntityWriter.toFile(file, this::write);
  }

  /** Writes entities one by one to a stream, which stays open. */
  public EntityWriter write(OutputStream stream) {
    return new NdjsonWriter(this, requireNonNull(stream, "stream"));
  }

  /**
   * Writes all of these entities to a file; if that fails, the file is unchanged.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Path file, Stream<Entity> entities) {
    try (EntityWriter writer = write(file)) {
      entities.forEachOrdered(writer::write);
      writer.commit();
    }
  }

  /**
   * Reads a whole dossier that was written as a stream. It stops at the first bad line, regardless
   * of the setting for bad lines.
   *
   * @throws InvalidInputException if a line is bad, or the dossier is inconsistent
   * @throws UncheckedIOException if the file cannot be read
   */
  public Dossier readDossier(Path file) {
    try (EntityReader entities = with(BadLines.STOP).read(file)) {
      return entities.readAll().dossier();
    }
  }

  /**
   * Writes a whole dossier as a stream; if that fails, the file is unchanged.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void writeDossier(Dossier dossier, Path file) {
    try (EntityWriter writer = write(file)) {
      writer.writeDossier(dossier);
      writer.commit();
    }
  }
}
