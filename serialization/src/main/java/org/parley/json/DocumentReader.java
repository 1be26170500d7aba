package org.parley.json;

import org.parley.input.InputLocation;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads one document to its end, and reports its problems. */
final class DocumentReader {
  private final JsonMapper mapper;
  private final JsonParser parser;

  DocumentReader(JsonMapper mapper, JsonParser parser) {
    this.mapper = mapper;
    this.parser = parser;
  }

  <T> T read(Class<T> type) {
    try {
      checkStart();
      T value =
          mapper
              .readerFor(type)
              .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
              .readValue(parser);
      checkEnd();
      return value;
    } catch (JacksonIOException failed) {
      throw JsonProblems.isOfEncoding(failed) ? JsonProblems.ofEncoding(failed, parser) : failed;
    } catch (JacksonException invalid) {
      throw JsonProblems.of(invalid, parser);
    }
  }

  private void checkStart() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new InvalidInputException(Problem.of(InputLocation.path("$"), "the input is empty"));
    }
    if (first == JsonToken.VALUE_NULL) {
      throw new InvalidInputException(Problem.of(InputLocation.path("$"), "must not be null"));
    }
  }

  private void checkEnd() {
    if (parser.nextToken() != null) {
      throw new InvalidInputException(
          Problem.of(
              JsonProblems.line(parser.currentTokenLocation()),
              "something follows the end of the document"));
    }
  }
}
