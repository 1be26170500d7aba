package org.parley.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Reads a record and remembers its place: Jackson buffers the unknown members of a record until all
 * known ones are read, and they have lost their place by then.
 */
final class RecordDeserializer extends DelegatingDeserializer {
  RecordDeserializer(ValueDeserializer<?> plain) {
    super(plain);
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> plain) {
    return new RecordDeserializer(plain);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    @Nullable UnknownMembers members = UnknownMembers.current(context);
    if (members == null) {
      return super.deserialize(parser, context);
    }
    members.enter(parser);
    Object read = super.deserialize(parser, context);
    members.leave();
    return read;
  }
}
