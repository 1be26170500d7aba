package org.parley.json;

import org.parley.time.When;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Reads a time: an object, or its EDTF date alone as a text. It is always written as an object. */
final class WhenDeserializer extends DelegatingDeserializer {
  WhenDeserializer(ValueDeserializer<?> plain) {
    super(plain);
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> plain) {
    return new WhenDeserializer(plain);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return super.deserialize(parser, context);
    }
    try {
      return When.of(parser.getString());
    } catch (IllegalArgumentException refused) {
      throw new RefusedValueException(parser, refused);
    }
  }
}
