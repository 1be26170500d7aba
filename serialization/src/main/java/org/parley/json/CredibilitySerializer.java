package org.parley.json;

import org.parley.code.Credibility;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes a credibility as its grade, 1 to 6. */
final class CredibilitySerializer extends StdScalarSerializer<Credibility> {
  CredibilitySerializer() {
    super(Credibility.class);
  }

  @Override
  public void serialize(Credibility value, JsonGenerator generator, SerializationContext context) {
    generator.writeNumber(value.grade());
  }
}
