package org.parley.json;

import static org.parley.json.UnusualException.unusual;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a parser for a codec that takes what it expects and gives up on all else. */
final class CleanTokens {
  private final JsonFactory factory;
  private final LineFeed feed = new LineFeed();
  private JsonParser parser;

  CleanTokens(JsonFactory factory) {
    this.factory = factory;
    this.parser = factory.createParser(ObjectReadContext.empty(), feed);
  }

  /** Begins with the next line. */
  void begin(byte[] line, int from, int to) {
    feed.offer(line, from, to);
  }

  /** Gives up on the line; a parser that was left in its middle is of no more use. */
  void giveUp() {
    feed.close();
    parser.close();
    parser = factory.createParser(ObjectReadContext.empty(), feed);
  }

  /** Ends the line, on which nothing may follow. */
  void end() {
    if (parser.releaseBuffered(OutputStream.nullOutputStream()) > 0 || !feed.isRead()) {
      throw unusual();
    }
  }

  /** Steps into the object that must come next. */
  void enter() {
    expect(JsonToken.START_OBJECT);
  }

  /** The name of the next member; null at the end of the object. */
  @Nullable String name() {
    String name = parser.nextName();
    if (name == null && parser.currentToken() != JsonToken.END_OBJECT) {
      throw unusual();
    }
    return name;
  }

  String text() {
    String text = parser.nextStringValue();
    if (text == null) {
      throw unusual();
    }
    return text;
  }

  <T> T text(TextCache<T> cache) {
    expect(JsonToken.VALUE_STRING);
    return held(cache);
  }

  private <T> T held(TextCache<T> cache) {
    return cache.get(
        parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
  }

  /** The value where it is an object, read by its reader; a text by its cache. */
  <T> T textOrObject(TextCache<T> cache, Supplier<T> object) {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.VALUE_STRING) {
      return held(cache);
    }
    if (token == JsonToken.START_OBJECT) {
      return object.get();
    }
    throw unusual();
  }

  <T> List<T> texts(TextCache<T> cache) {
    List<T> texts = new ArrayList<>();
    expect(JsonToken.START_ARRAY);
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      texts.add(held(cache));
    }
    expectCurrent(JsonToken.END_ARRAY);
    return texts;
  }

  /** The objects of a list, each read by a reader that stands within it. */
  <T> List<T> objects(Supplier<T> reader) {
    List<T> objects = new ArrayList<>();
    expect(JsonToken.START_ARRAY);
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      objects.add(reader.get());
    }
    expectCurrent(JsonToken.END_ARRAY);
    return objects;
  }

  int integer() {
    expect(JsonToken.VALUE_NUMBER_INT);
    return parser.getIntValue();
  }

  BigDecimal number() {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return whole();
    }
    expectCurrent(JsonToken.VALUE_NUMBER_FLOAT);
    return parser.getDecimalValue();
  }

  private BigDecimal whole() {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? parser.getDecimalValue()
        : BigDecimal.valueOf(parser.getLongValue());
  }

  void expect(JsonToken token) {
    if (parser.nextToken() != token) {
      throw unusual();
    }
  }

  private void expectCurrent(JsonToken token) {
    if (parser.currentToken() != token) {
      throw unusual();
    }
  }
}
