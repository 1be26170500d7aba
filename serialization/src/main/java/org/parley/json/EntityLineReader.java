package org.parley.json;

import org.jspecify.annotations.Nullable;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.dossier.SchemaVersion;
import org.parley.input.InvalidInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads entities from lines, {@code {"claim": {…}}}: an object with one member, whose name is the
 * kind. A line is given as bytes, in UTF-8 and without its line break.
 *
 * <p>Claims of the usual form are read by a codec, all else by data binding, with the same results:
 * the codec gives up on anything unusual or wrong, and the line is read again.
 *
 * <p>{@code ClaimStream} of the package {@code stream} reads whole files. A reader is for one
 * thread.
 */
public final class EntityLineReader {
  private final FastClaimLineReader clean;
  private final JsonMapper mapper;
  private JacksonLineReader bound;

  EntityLineReader(JsonMapper mapper, ReadLimits limits) {
    this.mapper = mapper;
    clean = new FastClaimLineReader(limits);
    bound = new JacksonLineReader(mapper, false);
  }

  /**
   * The entity on a line.
   *
   * @param buffer holds the line
   * @param from its start
   * @param to its end, exclusive; after {@code from}
   * @throws InvalidInputException if the line does not hold one entity and nothing else
   */
  public Entity read(byte[] buffer, int from, int to) {
    @Nullable Claim claim = clean.read(buffer, from, to);
    return claim == null ? bound.entity(buffer, from, to) : Entity.of(claim);
  }

  /**
   * Sets the version of the lines: unknown words of open vocabularies are kept on lines of a newer
   * version, and refused on others.
   */
  public void expect(SchemaVersion version) {
    bound = new JacksonLineReader(mapper, version.isNewer());
  }

  /** Whether a line sets out to be a header, {@code {"dossier": …}}. */
  public boolean isHeader(byte[] buffer, int from, int to) {
    return bound.isHeader(buffer, from, to);
  }

  /**
   * The header on a line, {@code {"dossier": {"schemaVersion": "1.0"}}}: a dossier without
   * entities, with its version and the members that the model does not know.
   *
   * @throws InvalidInputException if the line does not hold one, or one of another major version
   */
  public Dossier readHeader(byte[] buffer, int from, int to) {
    return bound.header(buffer, from, to);
  }
}
