package org.parley.json;

import org.parley.code.Credibility;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a credibility by its grade, 1 to 6. */
final class CredibilityDeserializer extends StdScalarDeserializer<Credibility> {
  CredibilityDeserializer() {
    super(Credibility.class);
  }

  @Override
  public Credibility deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      return (Credibility) context.handleUnexpectedToken(Credibility.class, parser);
    }
    try {
      return Credibility.ofGrade(parser.getIntValue());
    } catch (IllegalArgumentException refused) {
      throw new RefusedValueException(parser, refused);
    }
  }
}
