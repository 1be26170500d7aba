package org.parley.json;

import org.parley.dossier.SchemaVersion;

/** Reads the version of a dossier, and refuses one that this library cannot read. */
final class SchemaVersionDeserializer extends TextType<SchemaVersion> {
  SchemaVersionDeserializer() {
    super(SchemaVersion.class, SchemaVersionDeserializer::readable);
  }

  private static SchemaVersion readable(String text) {
    SchemaVersion version = SchemaVersion.parse(text);
    if (!version.isReadable()) {
      throw new IllegalArgumentException(
          "this library reads schema version "
              + SchemaVersion.CURRENT.major()
              + ".x, got '"
              + text
              + "'");
    }
    return version;
  }
}
