package org.parley.json;

import org.parley.extension.Extensible;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes an entity together with the members that the model does not know. */
final class EntitySerializer extends ValueSerializer<Extensible> {
  private final ValueSerializer<Object> plain;

  EntitySerializer(ValueSerializer<Object> plain) {
    this.plain = plain;
  }

  @Override
  public void resolve(SerializationContext context) {
    plain.resolve(context);
  }

  @Override
  public void serialize(Extensible entity, JsonGenerator generator, SerializationContext context) {
    JsonGenerator target =
        entity.extensions().isEmpty()
            ? generator
            : new ExtendingGenerator(generator, entity.extensions());
    plain.serialize(entity, target, context);
  }
}
