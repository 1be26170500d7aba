package org.parley.json;

import org.parley.extension.Extensible;
import org.parley.proposition.Proposition;
import org.parley.proposition.UnknownProposition;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Registers {@link EntitySerializer} for entities and {@link PropositionSerializer} for
 * propositions.
 */
final class EntitySerializerModifier extends ValueSerializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  @SuppressWarnings("unchecked") // the serializer of a type takes that type
  public ValueSerializer<?> modifySerializer(
      SerializationConfig config,
      BeanDescription.Supplier description,
      ValueSerializer<?> serializer) {
    Class<?> type = description.getBeanClass();
    if (Proposition.class.isAssignableFrom(type) && type != UnknownProposition.class) {
      return new PropositionSerializer((ValueSerializer<Object>) serializer);
    }
    return Extensible.class.isAssignableFrom(type)
        ? new EntitySerializer((ValueSerializer<Object>) serializer)
        : serializer;
  }
}
