package org.parley.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.parley.extension.ExtensionValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** Reads and writes JSON of any shape, unchanged. Recursion is bounded by the limit on depth. */
final class ExtensionValues {
  private ExtensionValues() {}

  /** The value at the parser, which is left at its last token. */
  static ExtensionValue read(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        parser.nextToken();
        yield readMembers(parser);
      }
      case START_ARRAY -> readItems(parser);
      case VALUE_STRING -> new ExtensionValue.Text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> readNumber(parser);
      case VALUE_TRUE, VALUE_FALSE -> new ExtensionValue.Flag(parser.getBooleanValue());
      default -> new ExtensionValue.Nothing();
    };
  }

  /** The members from the one at the parser to the end of their object. */
  static ExtensionValue.Members readMembers(JsonParser parser) {
    var members = ImmutableMap.<String, ExtensionValue>builder();
    for (; parser.hasToken(JsonToken.PROPERTY_NAME); parser.nextToken()) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, read(parser));
    }
    return new ExtensionValue.Members(members.buildKeepingLast());
  }

  private static ExtensionValue.Numeral readNumber(JsonParser parser) {
    try {
      return new ExtensionValue.Numeral(parser.getDecimalValue());
    } catch (NumberFormatException outOfRange) {
      throw new StreamReadException(parser, "the exponent is out of range", outOfRange);
    }
  }

  private static ExtensionValue.Items readItems(JsonParser parser) {
    var items = ImmutableList.<ExtensionValue>builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(parser));
    }
    return new ExtensionValue.Items(items.build());
  }

  static void write(ExtensionValue value, JsonGenerator generator) {
    value.match(new Writer(generator));
  }

  /** Writes a value and returns the generator. */
  private record Writer(JsonGenerator generator) implements ExtensionValue.Cases<JsonGenerator> {
    @Override
    public JsonGenerator text(ExtensionValue.Text it) {
      return generator.writeString(it.text());
    }

    @Override
    public JsonGenerator numeral(ExtensionValue.Numeral it) {
      return generator.writeNumber(it.number());
    }

    @Override
    public JsonGenerator flag(ExtensionValue.Flag it) {
      return generator.writeBoolean(it.isTrue());
    }

    @Override
    public JsonGenerator nothing(ExtensionValue.Nothing it) {
      return generator.writeNull();
    }

    @Override
    public JsonGenerator items(ExtensionValue.Items it) {
      generator.writeStartArray();
      it.items().forEach(item -> item.match(this));
      return generator.writeEndArray();
    }

    @Override
    public JsonGenerator members(ExtensionValue.Members it) {
      generator.writeStartObject();
      writeMembers(it, generator);
      return generator.writeEndObject();
    }
  }

  static void writeMembers(ExtensionValue.Members members, JsonGenerator generator) {
    members
        .members()
        .forEach(
            (name, member) -> {
              generator.writeName(name);
              write(member, generator);
            });
  }
}
