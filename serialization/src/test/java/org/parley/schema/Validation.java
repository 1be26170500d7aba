package org.parley.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Validates documents against the schemas, as a user would with a common validator. */
public final class Validation {
  /** Knows the three texts and the dialect, and fetches nothing. */
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Schema DOSSIER = REGISTRY.getSchema(ParleySchema.DOSSIER.text());
  private static final Schema STREAM_LINE = REGISTRY.getSchema(ParleySchema.STREAM_LINE.text());
  private static final Schema VERDICT = REGISTRY.getSchema(ParleySchema.VERDICT.text());

  private static final Map<String, Schema> DEFINITIONS = new ConcurrentHashMap<>();

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Validation() {}

  /**
   * The problems that a schema finds in a document, one a line: the place, the keyword, the rule.
   */
  public static List<String> problems(ParleySchema schema, String json) {
    return problems(schema, MAPPER.readTree(json));
  }

  /** The same of a file, whose bytes the parser reads. */
  public static List<String> problems(ParleySchema schema, Path file) {
    return problems(schema, MAPPER.readTree(file));
  }

  private static List<String> problems(ParleySchema schema, JsonNode document) {
    return of(schema).validate(document).stream().map(Validation::line).sorted().toList();
  }

  /** The problems that one definition of the schema of a dossier finds. */
  public static List<String> problems(String definition, String json) {
    return DEFINITIONS
        .computeIfAbsent(definition, Validation::definition)
        .validate(MAPPER.readTree(json))
        .stream()
        .map(Validation::line)
        .sorted()
        .toList();
  }

  private static Schema definition(String name) {
    ObjectNode alone = MAPPER.createObjectNode();
    alone.put("$ref", "#/$defs/" + name);
    alone.set("$defs", MAPPER.readTree(ParleySchema.DOSSIER.text()).get("$defs"));
    return REGISTRY.getSchema(alone);
  }

  private static Schema of(ParleySchema schema) {
    return switch (schema) {
      case DOSSIER -> DOSSIER;
      case STREAM_LINE -> STREAM_LINE;
      case VERDICT -> VERDICT;
    };
  }

  private static String line(Error problem) {
    return problem.getInstanceLocation() + " " + problem.getKeyword() + ": " + problem.getMessage();
  }
}
