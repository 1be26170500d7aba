package org.parley.json;

import org.parley.proposition.UnknownProposition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a proposition of an unknown type as it was read. */
final class UnknownPropositionSerializer extends StdSerializer<UnknownProposition> {
  UnknownPropositionSerializer() {
    super(UnknownProposition.class);
  }

  @Override
  public void serialize(
      UnknownProposition value, JsonGenerator generator, SerializationContext context) {
    generator.writeStartObject();
    generator.writeStringProperty("type", value.type());
    ExtensionValues.writeMembers(value.members(), generator);
    generator.writeEndObject();
  }

  @Override
  public void serializeWithType(
      UnknownProposition value,
      JsonGenerator generator,
      SerializationContext context,
      TypeSerializer type) {
    serialize(value, generator, context);
  }
}
