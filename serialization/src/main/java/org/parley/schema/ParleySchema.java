package org.parley.schema;

import com.google.common.base.Joiner;
import org.parley.dossier.SchemaVersion;
import org.parley.resource.ResourceFile;

/**
 * A published JSON Schema, draft 2020-12, of a document that the library reads or writes.
 *
 * <p>A schema describes one document. Rules that it cannot express are checked when the document is
 * read: ids are unique and resolve, there are no cycles, low does not exceed high, a year has a 29
 * February. Members that a schema does not list are allowed, as the library keeps them.
 *
 * <p>Each is self-contained: a validator needs one text, and nothing from the network.
 *
 * <pre>{@code
 * String schema = ParleySchema.DOSSIER.text();
 * }</pre>
 */
public enum ParleySchema {
  /** A whole dossier, as {@link org.parley.json.ParleyJson#readDossier(String)} reads it. */
  DOSSIER("dossier", "a whole dossier"),

  /** One line of a stream of entities, newline-delimited JSON. */
  STREAM_LINE("stream-line", "one line of a stream of entities (NDJSON)"),

  /** A verdict, or a list of them; verdicts are written but never read. */
  VERDICT("verdict", "a verdict, or a list of verdicts");

  private final String key;
  private final String what;

  ParleySchema(String key, String what) {
    this.key = key;
    this.what = what;
  }

  /**
   * Reads a name.
   *
   * @param text dossier, stream-line or verdict
   * @return the schema
   * @throws IllegalArgumentException if no schema has this name
   */
  public static ParleySchema parse(String text) {
    for (ParleySchema schema : values()) {
      if (schema.key.equals(text)) {
        return schema;
      }
    }
    throw new IllegalArgumentException(
        "no schema is called '" + text + "'; there are " + Joiner.on(", ").join(values()));
  }

  /** The version of all schemas: that of the dossiers that this library writes. */
  public static SchemaVersion version() {
    return SchemaVersion.CURRENT;
  }

  /** A description of the document, in a few words. */
  public String title() {
    return what;
  }

  /** The {@code $id}, a name that does not resolve: {@code urn:parley:schema:1.0:dossier}. */
  public String id() {
    return "urn:parley:schema:" + version() + ":" + key;
  }

  /** The name of its file: {@code dossier.schema.json}. */
  public String fileName() {
    return key + ".schema.json";
  }

  /** The schema itself, JSON that ends with a line break. */
  public String text() {
    return ResourceFile.text(ParleySchema.class::getResourceAsStream, version() + "/" + fileName());
  }

  /** The name that {@link #parse} reads: {@code stream-line}. */
  @Override
  public String toString() {
    return key;
  }
}
