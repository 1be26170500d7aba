package org.parley.json;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a type that is written as its text: ids, codes, measures, dates. */
class TextType<T> extends StdScalarDeserializer<T> {
  private final transient Function<String, T> parse;

  TextType(Class<T> type, Function<String, T> parse) {
    super(type);
    this.parse = parse;
  }

  @Override
  @SuppressWarnings("unchecked")
  public T deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (T) context.handleUnexpectedToken(handledType(), parser);
    }
    try {
      return parse(parser.getString(), context);
    } catch (IllegalArgumentException refused) {
      throw new RefusedValueException(parser, refused);
    }
  }

  T parse(String text, DeserializationContext context) {
    return parse.apply(text);
  }
}
