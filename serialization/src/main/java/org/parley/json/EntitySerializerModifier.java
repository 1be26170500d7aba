package org.parley.json;

import org.parley.extension.Extensible;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Has the entities written by {@link EntitySerializer}. */
final class EntitySerializerModifier extends ValueSerializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  @SuppressWarnings("unchecked") // the serializer of an entity takes that entity
  public ValueSerializer<?> modifySerializer(
      SerializationConfig config,
      BeanDescription.Supplier description,
      ValueSerializer<?> serializer) {
    return Extensible.class.isAssignableFrom(description.getBeanClass())
        ? new EntitySerializer((ValueSerializer<Object>) serializer)
        : serializer;
  }
}
