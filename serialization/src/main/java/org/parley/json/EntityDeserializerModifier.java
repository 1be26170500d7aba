package org.parley.json;

import org.jspecify.annotations.Nullable;
import org.parley.extension.Extensible;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/** Has the entities read by {@link EntityDeserializer}. */
final class EntityDeserializerModifier extends ValueDeserializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      ValueDeserializer<?> deserializer) {
    return isEntity(description.getBeanClass())
        ? new EntityDeserializer(deserializer)
        : deserializer;
  }

  /** An entity is read through its builder, which stands within it. */
  private static boolean isEntity(Class<?> type) {
    @Nullable Class<?> outer = type.getEnclosingClass();
    return outer != null && Extensible.class.isAssignableFrom(outer);
  }
}
