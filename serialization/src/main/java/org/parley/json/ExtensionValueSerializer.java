package org.parley.json;

import org.parley.extension.ExtensionValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes JSON of any shape as it was read. */
final class ExtensionValueSerializer extends StdSerializer<ExtensionValue> {
  ExtensionValueSerializer() {
    super(ExtensionValue.class);
  }

  @Override
  public void serialize(
      ExtensionValue value, JsonGenerator generator, SerializationContext context) {
    ExtensionValues.write(value, generator);
  }
}
