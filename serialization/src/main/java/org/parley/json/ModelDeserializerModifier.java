package org.parley.json;

import org.jspecify.annotations.Nullable;
import org.parley.dossier.Dossier;
import org.parley.extension.Extensible;
import org.parley.time.When;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/**
 * Has the entities read by {@link EntityDeserializer}, times by {@link WhenDeserializer} and
 * records by {@link RecordDeserializer}.
 */
final class ModelDeserializerModifier extends ValueDeserializerModifier {
  private static final long serialVersionUID = 1L;

  /** Whether the messages of outermost values are made clear; a caller may do that itself. */
  private final boolean isClear;

  ModelDeserializerModifier(boolean isClear) {
    this.isClear = isClear;
  }

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      ValueDeserializer<?> deserializer) {
    ValueDeserializer<?> modified = modified(description.getBeanClass(), deserializer);
    return isClear && WireNames.knows(description.getBeanClass())
        ? new OutermostDeserializer(modified)
        : modified;
  }

  private static ValueDeserializer<?> modified(Class<?> type, ValueDeserializer<?> deserializer) {
    if (type.isRecord() && type.getName().startsWith("org.parley.")) {
      return new RecordDeserializer(deserializer);
    }
    // What is built is read through its builder, which stands within it.
    @Nullable Class<?> built = type.getEnclosingClass();
    if (built != null && Extensible.class.isAssignableFrom(built)) {
      return new EntityDeserializer(deserializer, built == Dossier.class);
    }
    return built == When.class ? new WhenDeserializer(deserializer) : deserializer;
  }
}
