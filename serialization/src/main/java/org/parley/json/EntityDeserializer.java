package org.parley.json;

import org.parley.dossier.Dossier;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads an entity together with the members that the model does not know. */
final class EntityDeserializer extends DelegatingDeserializer {
  EntityDeserializer(ValueDeserializer<?> plain) {
    super(plain);
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> plain) {
    return new EntityDeserializer(plain);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return context.handleUnexpectedToken(handledType(), parser);
    }
    UnknownMembers members = UnknownMembers.begin(parser, context);
    Extensible entity = (Extensible) super.deserialize(parser, context);
    members.end(context);
    if (entity instanceof Dossier && !SchemaVersionDeserializer.wasRead(context)) {
      throw new RefusedValueException(parser, "lacks schemaVersion");
    }
    Extensions found = members.found();
    return found.isEmpty() ? entity : entity.withExtensions(found);
  }
}
