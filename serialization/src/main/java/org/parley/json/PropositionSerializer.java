package org.parley.json;

import org.parley.proposition.Proposition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a proposition with its type everywhere, even in a list of objects. */
final class PropositionSerializer extends ValueSerializer<Proposition> {
  private final ValueSerializer<Object> plain;

  PropositionSerializer(ValueSerializer<Object> plain) {
    this.plain = plain;
  }

  @Override
  public void resolve(SerializationContext context) {
    plain.resolve(context);
  }

  @Override
  public void serialize(Proposition said, JsonGenerator generator, SerializationContext context) {
    TypeSerializer type = context.findTypeSerializer(context.constructType(Proposition.class));
    plain.serializeWithType(said, generator, context, type);
  }

  @Override
  public void serializeWithType(
      Proposition said,
      JsonGenerator generator,
      SerializationContext context,
      TypeSerializer type) {
    plain.serializeWithType(said, generator, context, type);
  }
}
