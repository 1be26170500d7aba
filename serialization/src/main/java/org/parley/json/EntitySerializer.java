package org.parley.json;

import org.parley.extension.Extensible;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
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

  /** A known member cannot be given as an unknown one: it would be written twice. */
  private void check(Extensible entity, JsonGenerator generator) {
    plain
        .properties()
        .forEachRemaining(
            known -> {
              if (entity.extensions().member(known.getName()).isPresent()) {
                throw DatabindException.from(
                    generator, "'" + known.getName() + "' is a known member, not an extension");
              }
            });
  }

  private ExtendingGenerator extending(Extensible entity, JsonGenerator generator) {
    check(entity, generator);
    return new ExtendingGenerator(generator, entity.extensions());
  }

  @Override
  public void serialize(Extensible entity, JsonGenerator generator, SerializationContext context) {
    JsonGenerator target = entity.extensions().isEmpty() ? generator : extending(entity, generator);
    plain.serialize(entity, target, context);
  }
}
