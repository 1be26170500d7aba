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

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      ValueDeserializer<?> deserializer) {
    Class<?> type = description.getBeanClass();
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
