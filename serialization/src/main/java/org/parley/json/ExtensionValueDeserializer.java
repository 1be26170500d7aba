package org.parley.json;

import org.parley.extension.ExtensionValue;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads JSON of any shape, each number with its decimals. */
final class ExtensionValueDeserializer extends StdDeserializer<ExtensionValue> {
  ExtensionValueDeserializer() {
    super(ExtensionValue.class);
  }

  @Override
  public ExtensionValue deserialize(JsonParser parser, DeserializationContext context) {
    return ExtensionValues.read(parser);
  }
}
