package org.parley.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.stream.ClaimStream;
import org.parley.stream.EntityReader;
import org.parley.stream.EntityWriter;
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

  /** Writes claims with the actors, sources and events that they name, each before it is named. */
  static void write(int claims, Path file) {
    try (EntityWriter writer = ClaimStream.withDefaults().write(file)) {
      for (int first = 0; first < claims; first += BATCH) {
        int count = Math.min(BATCH, claims - first);
        Dossier batch = SyntheticDossier.from(first, count);
        if (first == 0) {
          batch.actors().forEach(actor -> writer.write(Entity.of(actor)));
        }
        batch.entities().skip(batch.actors().size()).forEachOrdered(writer::write);
      }
      writer.finish();
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
