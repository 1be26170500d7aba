package org.parley.json;

import static org.parley.Requirement.message;

import org.parley.dossier.SchemaVersion;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/**
 * Reads the version of a dossier, refuses one that this library cannot read, and remembers that
 * there was one.
 */
final class SchemaVersionDeserializer extends TextType<SchemaVersion> {
  SchemaVersionDeserializer() {
    super(SchemaVersion.class, SchemaVersionDeserializer::readable);
  }

  @Override
  public SchemaVersion deserialize(JsonParser parser, DeserializationContext context) {
    context.setAttribute(SchemaVersion.class, true);
    return super.deserialize(parser, context);
  }

  static boolean wasRead(DeserializationContext context) {
    return context.getAttribute(SchemaVersion.class) != null;
  }

  private static SchemaVersion readable(String text) {
    SchemaVersion version = SchemaVersion.parse(text);
    if (!version.isReadable()) {
      throw new IllegalArgumentException(
          "this library reads schema version "
              + SchemaVersion.CURRENT.major()
              + message(".x", text));
    }
    return version;
  }
}
