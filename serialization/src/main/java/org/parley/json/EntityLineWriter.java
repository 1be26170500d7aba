package org.parley.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.parley.actor.Actor;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.source.Source;
import org.parley.statement.Statement;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes entities one a line, {@code {"claim": {…}}}, as {@link EntityLineReader} reads them: in
 * UTF-8, each with a line feed, and each as a whole or not at all.
 *
 * <p>Claims without unknown members are written by a codec, all else by binding, byte for byte the
 * same. A writer is for one thread.
 */
public final class EntityLineWriter {
  private final JsonFactory factory =
      JsonFactory.builder()
          .rootValueSeparator((String) null)
          .streamWriteConstraints(ReadLimits.writeConstraints())
          .build();
  private final ObjectWriter bound;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final Contents contents = new Contents();
  private JsonGenerator generator;
  private ClaimWriter claims;

  EntityLineWriter(JsonMapper mapper) {
    bound =
        mapper
            .writer()
            .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .without(SerializationFeature.INDENT_OUTPUT);
    generator = factory.createGenerator(ObjectWriteContext.empty(), line);
    claims = new ClaimWriter(generator);
  }

  /**
   * Writes an entity and a line feed.
   *
   * @throws IOException if the target cannot be written
   */
  public void write(Entity entity, OutputStream target) throws IOException {
    write(entity.kind().word(), () -> entity.match(contents), target);
  }

  /**
   * Writes the version and the unknown members of a dossier, and no entities, and a line feed.
   *
   * @param header a dossier without entities
   * @throws IllegalArgumentException if it has some
   * @throws IOException if the target cannot be written
   */
  public void writeHeader(Dossier header, OutputStream target) throws IOException {
    checkArgument(
        header.entities().findAny().isEmpty(), "a header must be a dossier without entities");
    write("dossier", () -> contents.bound(header), target);
  }

  private void write(String name, Runnable content, OutputStream target) throws IOException {
    line.reset();
    try {
      generator.writeStartObject();
      generator.writeName(name);
      content.run();
      generator.writeEndObject();
      generator.flush();
    } catch (JacksonException failed) {
      // The generator is in the middle of an object and cannot be used again.
      generator = factory.createGenerator(ObjectWriteContext.empty(), line);
      claims = new ClaimWriter(generator);
      throw failed;
    }
    line.write('\n');
    line.writeTo(target);
  }

  /** Writes the content of a line. */
  private final class Contents implements Entity.Cases<Contents> {
    @Override
    public Contents actor(Actor actor) {
      return bound(actor);
    }

    @Override
    public Contents source(Source source) {
      return bound(source);
    }

    @Override
    public Contents event(Event event) {
      return bound(event);
    }

    @Override
    public Contents statement(Statement statement) {
      return bound(statement);
    }

    @Override
    public Contents claim(Claim claim) {
      if (!claims.write(claim)) {
        return bound(claim);
      }
      return this;
    }

    @Override
    public Contents assessment(Assessment assessment) {
      return bound(assessment);
    }

    Contents bound(Object value) {
      bound.writeValue(generator, value);
      return this;
    }
  }
}
