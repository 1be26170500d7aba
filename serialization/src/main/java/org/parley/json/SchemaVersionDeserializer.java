package org.parley.json;

import static org.parley.Requirement.refused;

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
      throw refused("must be schema version " + SchemaVersion.CURRENT.major() + ".x", text);
    }
    return version;
  }
}
