/**
 * JSON documents and streams of dossiers and verdicts, their schemas, and reading and writing of
 * files.
 */
module org.parley.serialization {
  requires transitive org.parley.core;
  requires transitive tools.jackson.databind;
  requires tools.jackson.datatype.guava;
  requires static org.immutables.value.annotations;

  exports org.parley.file;
  exports org.parley.json;
  exports org.parley.record;
  exports org.parley.schema;
  exports org.parley.stream;

  opens org.parley.json to
      tools.jackson.databind;
  opens org.parley.record to
      tools.jackson.databind;

  provides tools.jackson.databind.JacksonModule with
      org.parley.json.ParleyModule;
}
