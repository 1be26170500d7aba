package org.parley.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extension.ExtensionValue;
import org.parley.proposition.Proposition;
import org.parley.proposition.PropositionKind;
import org.parley.proposition.UnknownProposition;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads a proposition by its member {@code type}; one of an unknown type is kept unchanged.
 *
 * <p>The type comes first in files that this library writes, and then nothing is buffered.
 */
final class PropositionDeserializer extends StdDeserializer<Proposition> {
  /** The reader of each known type, looked up once because a look-up costs more than reading. */
  private final Map<String, ValueDeserializer<Object>> readers = new HashMap<>();

  PropositionDeserializer() {
    super(Proposition.class);
  }

  @Override
  public void resolve(DeserializationContext context) {
    for (PropositionKind kind : PropositionKind.values()) {
      readers.put(
          kind.word(),
          context.findContextualValueDeserializer(context.constructType(kind.type()), null));
    }
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer type) {
    return deserialize(parser, context);
  }

  @Override
  public Proposition deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return (Proposition) context.handleUnexpectedToken(Proposition.class, parser);
    }
    if (!Names.TYPE.equals(parser.nextName())) {
      return readBuffered(parser, context);
    }
    parser.nextToken();
    String type = type(parser);
    parser.nextToken();
    return read(type, parser, context);
  }

  private static String type(JsonParser parser) {
    if (!parser.hasToken(JsonToken.VALUE_STRING) || parser.getString().isBlank()) {
      throw typeRefused(parser);
    }
    return parser.getString();
  }

  private static RefusedValueException typeRefused(JsonParser parser) {
    RefusedValueException refused =
        new RefusedValueException(parser, "must be a text that is not blank");
    refused.prependPath(Proposition.class, "type");
    return refused;
  }

  private Proposition read(String type, JsonParser parser, DeserializationContext context) {
    @Nullable ValueDeserializer<Object> known = readers.get(type);
    return known == null ? unknown(type, parser) : (Proposition) known.deserialize(parser, context);
  }

  private static UnknownProposition unknown(String type, JsonParser parser) {
    ExtensionValue.Members members = ExtensionValues.readMembers(parser);
    try {
      return new UnknownProposition(type, members);
    } catch (IllegalArgumentException refused) {
      throw new RefusedValueException(parser, refused);
    }
  }

  /** Reads the members before the type into a buffer, and then all but the type from there. */
  private Proposition readBuffered(JsonParser parser, DeserializationContext context) {
    TokenBuffer buffer = context.bufferForInputBuffering(parser);
    @Nullable String type = null;
    buffer.writeStartObject();
    for (; parser.hasToken(JsonToken.PROPERTY_NAME); parser.nextToken()) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals(Names.TYPE)) {
        type = type(parser);
      } else {
        buffer.writeName(name);
        buffer.copyCurrentStructure(parser);
      }
    }
    buffer.writeEndObject();
    if (type == null) {
      throw new RefusedValueException(parser, "lacks type");
    }
    return replay(type, buffer, parser, context);
  }

  private Proposition replay(
      String type, TokenBuffer buffer, JsonParser parser, DeserializationContext context) {
    try (JsonParser again = buffer.asParser(context, parser)) {
      again.nextToken();
      @Nullable UnknownMembers members = UnknownMembers.current(context);
      if (members != null) {
        members.replay(parser, again.streamReadContext());
      }
      again.nextToken();
      Proposition proposition = read(type, again, context);
      if (members != null) {
        members.endReplay();
      }
      return proposition;
    }
  }
}
