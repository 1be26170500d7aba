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
 * Registers {@link EntityDeserializer} for entities, {@link WhenDeserializer} for times and {@link
 * RecordDeserializer} for records.
 */
final class ModelDeserializerModifier extends ValueDeserializerModifier {
  private static final long serialVersionUID = 1L;

  /** Whether the messages about outermost values are reworded; a caller may do that itself. */
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
    // What is built is read through its builder, which is nested in it.
    @Nullable Class<?> built = type.getEnclosingClass();
    if (built != null && Extensible.class.isAssignableFrom(built)) {
      return new EntityDeserializer(deserializer, built == Dossier.class);
    }
    return built == When.class ? new WhenDeserializer(deserializer) : deserializer;
  }
}
