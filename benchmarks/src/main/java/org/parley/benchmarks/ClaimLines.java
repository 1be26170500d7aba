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

/** A file of so many claims, one a line, with what they name; and Jackson alone on its bytes. */
final class ClaimLines {
  /** As Jackson comes. */
  private static final JsonFactory PLAIN = new JsonFactory();

  /** So many claims are made at a time, so that they need not all be in memory. */
  private static final int BATCH = 10_000;

  private ClaimLines() {}

  /** Writes claims, and nothing of what they name. */
  static void writeAlone(int claims, Path file) {
    write(file, claims, batch -> batch.claims().stream().map(Entity::of));
  }

  /** Writes claims with the actors, sources and events that they name, each before it is named. */
  static void writeWhole(int claims, Path file) {
    write(file, claims, new Whole());
  }

  /** All of a batch, but for the actors, which are the same in each. */
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
