package org.parley.json;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.parley.actor.Actor;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.dossier.EntityKind;
import org.parley.event.Event;
import org.parley.input.InputLocation;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import org.parley.source.Source;
import org.parley.statement.Statement;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines by data binding: any entity in any form, or its problems. */
final class JacksonLineReader {
  private static final String HEADER = "dossier";
  private static final String KINDS = "actor, source, event, statement, claim or assessment";

  private final JsonMapper mapper;
  private final boolean keepsNewer;
  private final ObjectReader headers;
  private final ImmutableMap<String, Kind<?>> kinds;

  /**
   * A reader of lines.
   *
   * @param mapper reads the content of a line
   * @param keepsNewer whether words of newer versions are kept
   */
  JacksonLineReader(JsonMapper mapper, boolean keepsNewer) {
    this.mapper = mapper;
    this.keepsNewer = keepsNewer;
    this.headers = readerFor(Dossier.class);
    this.kinds =
        ImmutableMap.<String, Kind<?>>builder()
            .put(EntityKind.ACTOR.word(), kind(Actor.class, Entity::of))
            .put(EntityKind.SOURCE.word(), kind(Source.class, Entity::of))
            .put(EntityKind.EVENT.word(), kind(Event.class, Entity::of))
            .put(EntityKind.STATEMENT.word(), kind(Statement.class, Entity::of))
            .put(EntityKind.CLAIM.word(), kind(Claim.class, Entity::of))
            .put(EntityKind.ASSESSMENT.word(), kind(Assessment.class, Entity::of))
            .buildOrThrow();
  }

  private ObjectReader readerFor(Class<?> type) {
    ObjectReader reader =
        mapper.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    return keepsNewer ? reader.withAttribute(OpenWordType.KEEPS_NEWER, true) : reader;
  }

  private <T> Kind<T> kind(Class<T> type, Function<T, Entity> wrap) {
    return new Kind<>(readerFor(type), wrap);
  }

  /** The reader of a kind of entity. */
  private record Kind<T>(ObjectReader reader, Function<T, Entity> wrap) {
    Entity read(JsonParser parser) {
      return wrap.apply(reader.readValue(parser));
    }
  }

  /** The entity on a line. */
  Entity entity(byte[] line, int from, int to) {
    return read(line, from, to, this::entity);
  }

  private Entity entity(String name, JsonParser parser) {
    Kind<?> kind = kinds.get(name);
    if (kind == null) {
      throw refused(
          name,
          name.equals(HEADER)
              ? "must be on the first line"
              : "must be a kind of entity; a line has one " + KINDS);
    }
    return kind.read(parser);
  }

  /** Whether a line sets out to be a header. */
  boolean isHeader(byte[] line, int from, int to) {
    try (JsonParser parser = mapper.createParser(line, from, to - from)) {
      return parser.nextToken() == JsonToken.START_OBJECT && HEADER.equals(parser.nextName());
    } catch (JacksonException invalid) {
      return false;
    }
  }

  /** The header on a line: a dossier without entities. */
  Dossier header(byte[] line, int from, int to) {
    return read(line, from, to, this::header);
  }

  private Dossier header(String name, JsonParser parser) {
    Dossier header = headers.readValue(parser);
    if (header.entities().findAny().isPresent()) {
      throw refused(name, "holds no entities here; they follow, one a line");
    }
    return header;
  }

  private static InvalidInputException refused(String member, String message) {
    return new InvalidInputException(Problem.of(InputLocation.path("$." + member), message));
  }

  /** Reads the value of a line's only member. */
  private interface Content<T> {
    T read(String name, JsonParser parser);
  }

  private <T> T read(byte[] line, int from, int to, Content<T> content) {
    checkEncoding(line, from, to);
    try (JsonParser parser = mapper.createParser(line, from, to - from)) {
      return read(parser, content);
    } catch (JacksonIOException failed) {
      throw JsonProblems.ofEncoding(failed);
    }
  }

  /** Checks that a line is UTF-8, the only encoding that can be split at line feeds. */
  private static void checkEncoding(byte[] line, int from, int to) {
    int first = line[from] & 0xFF;
    if (first >= 0xFE || first == 0 || (from + 1 < to && line[from + 1] == 0)) {
      throw new InvalidInputException(
          Problem.of(InputLocation.path("$"), "the input is not a text in UTF-8"));
    }
    int bad = new Utf8().firstBad(line, from, to);
    if (bad >= 0) {
      throw new InvalidInputException(
          Problem.of(
              InputLocation.line(1).withColumn(String.valueOf(bad - from + 1)),
              MalformedUtf8Exception.message(line[bad])));
    }
  }

  private static <T> T read(JsonParser parser, Content<T> content) {
    try {
      String name = name(parser);
      T value = value(name, parser, content);
      checkEnd(name, parser);
      return value;
    } catch (JacksonIOException failed) {
      throw failed;
    } catch (JacksonException invalid) {
      throw JsonProblems.of(invalid, parser);
    }
  }

  private static String name(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new InvalidInputException(
          Problem.of(InputLocation.path("$"), "must be an object with one member: one " + KINDS));
    }
    String name = parser.nextName();
    if (name == null) {
      throw new InvalidInputException(
          Problem.of(InputLocation.path("$"), "is empty; a line holds one " + KINDS));
    }
    return name;
  }

  private static <T> T value(String name, JsonParser parser, Content<T> content) {
    if (parser.nextToken() == JsonToken.VALUE_NULL) {
      throw refused(name, "must not be null");
    }
    try {
      return content.read(name, parser);
    } catch (JacksonException invalid) {
      throw invalid.prependPath(Entity.class, name);
    }
  }

  private static void checkEnd(String name, JsonParser parser) {
    String further = parser.nextName();
    if (further != null) {
      throw refused(further, "must not come beside " + name + "; a line has one member");
    }
    if (parser.nextToken() != null) {
      throw new InvalidInputException(
          Problem.of(
              JsonProblems.line(parser.currentTokenLocation()),
              "something follows the end of the entity"));
    }
  }
}
