package org.parley.json;

import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads an entity together with the members that the model does not know. */
final class EntityDeserializer extends DelegatingDeserializer {
  private final boolean isOfDossiers;

  EntityDeserializer(ValueDeserializer<?> plain, boolean isOfDossiers) {
    super(plain);
    this.isOfDossiers = isOfDossiers;
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> plain) {
    return new EntityDeserializer(plain, isOfDossiers);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return context.handleUnexpectedToken(handledType(), parser);
    }
    UnknownMembers members = UnknownMembers.begin(parser, context);
    Extensible entity = (Extensible) read(parser, context);
    members.end(context);
    if (isOfDossiers && !SchemaVersionDeserializer.wasRead(context)) {
      throw new RefusedValueException(parser, "lacks schemaVersion");
    }
    Extensions found = members.found();
    return found.isEmpty() ? entity : entity.withExtensions(found);
  }

  /**
   * Reads an entity; a dossier checks its own words when it is complete, because its version may
   * come last.
   */
  private Object read(JsonParser parser, DeserializationContext context) {
    if (!isOfDossiers) {
      return super.deserialize(parser, context);
    }
    Object before = context.getAttribute(OpenWordType.KEEPS_NEWER);
    context.setAttribute(OpenWordType.KEEPS_NEWER, true);
    Object dossier = super.deserialize(parser, context);
    context.setAttribute(OpenWordType.KEEPS_NEWER, before);
    return dossier;
  }
}
