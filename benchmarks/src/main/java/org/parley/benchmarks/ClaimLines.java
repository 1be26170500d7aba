package org.parley.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.file.EntityReader;
import org.parley.file.EntityWriter;
import org.parley.stream.ClaimStream;
import org.parley.stream.ReferenceMode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A file with a number of claims, one a line, and the entities they refer to; and Jackson alone on
 * its bytes.
 */
final class ClaimLines {
  /** Jackson with its default settings. */
  private static final JsonFactory PLAIN = new JsonFactory();

  /** The number of claims that are made at a time, so that they need not all be in memory. */
  private static final int BATCH = 10_000;

  private ClaimLines() {}

  /** Writes claims without the entities that they refer to. */
  static void writeAlone(int claims, Path file) {
    write(file, claims, batch -> batch.claims().stream().map(Entity::of));
  }

  /**
   * Writes claims with the actors, sources and events that they refer to, each before its first
   * reference.
   */
  static void writeWhole(int claims, Path file) {
    write(file, claims, new Whole());
  }

  /** Writes a whole batch except the actors, which are the same in each. */
  private static final class Whole implements Function<Dossier, Stream<Entity>> {
    private boolean begun;

    @Override
    public Stream<Entity> apply(Dossier batch) {
      int known = begun ? batch.actors().size() : 0;
      begun = true;
      return batch.entities().skip(known);
    }
  }

  private static void write(Path file, int claims, Function<Dossier, Stream<Entity>> parts) {
    try (EntityWriter writer = ClaimStream.withDefaults().write(file)) {
      for (int first = 0; first < claims; first += BATCH) {
        Dossier batch = SyntheticDossier.from(first, Math.min(BATCH, claims - first));
        parts.apply(batch).forEachOrdered(writer::write);
      }
      writer.commit();
    }
  }

  /** Reads all entities. */
  static long read(Path file, ReferenceMode references) {
    long rows = 0;
    try (EntityReader reader = ClaimStream.withDefaults().with(references).read(file)) {
      for (Iterator<Entity> all = reader.iterator(); all.hasNext(); all.next()) {
        rows++;
      }
    }
    return rows;
  }

  /** Reads the tokens alone. */
  static long tokens(Path file) throws IOException {
    long tokens = 0;
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = PLAIN.createParser(ObjectReadContext.empty(), in)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }
}
