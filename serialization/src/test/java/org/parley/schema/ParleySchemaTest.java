package org.parley.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.dossier.SchemaVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ParleySchemaTest {
  private static final Path FOLDER = Path.of("..", "docs", "schema", "1.0");
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @ParameterizedTest
  @EnumSource
  void isReadByItsName(ParleySchema schema) {
    assertThat(ParleySchema.parse(schema.toString())).isSameAs(schema);
  }

  @Test
  void anotherNameIsRefused() {
    assertThatThrownBy(() -> ParleySchema.parse("claim"))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("no schema is called 'claim'; there are dossier, stream-line, verdict");
  }

  @ParameterizedTest
  @EnumSource
  void namesItselfItsDialectAndItsVersion(ParleySchema schema) {
    JsonNode tree = MAPPER.readTree(schema.text());
    assertThat(tree.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(tree.get("$id").asString()).isEqualTo(schema.id());
    assertThat(schema.id()).isEqualTo("urn:parley:schema:1.0:" + schema);
    assertThat(tree.get("title").asString()).endsWith("version " + SchemaVersion.CURRENT);
  }

  @Test
  void theSchemasHaveTheVersionOfTheDossiers() {
    assertThat(ParleySchema.version()).isEqualTo(SchemaVersion.CURRENT);
    JsonNode rule = MAPPER.readTree(ParleySchema.DOSSIER.text()).at("/$defs/schemaVersion");
    assertThat(rule.get("pattern").asString())
        .isEqualTo("^0{0,3}" + SchemaVersion.CURRENT.major() + "\\.[0-9]{1,4}$");
  }

  @ParameterizedTest
  @EnumSource
  void theTextIsThePublishedFile(ParleySchema schema) throws IOException {
    assertThat(schema.text()).isEqualTo(Files.readString(FOLDER.resolve(schema.fileName())));
    assertThat(schema.text()).endsWith("}\n");
  }

  @Test
  void noOtherFileIsPublished() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "dossier.schema.json", "stream-line.schema.json", "verdict.schema.json");
    }
  }

  @ParameterizedTest
  @EnumSource
  void isASchemaOfItsDialect(ParleySchema schema) {
    Schema dialect =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(dialect.validate(MAPPER.readTree(schema.text()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void standsByItself(ParleySchema schema) {
    JsonNode tree = MAPPER.readTree(schema.text());
    List<String> defined =
        tree.get("$defs").propertyNames().stream().map(name -> "#/$defs/" + name).toList();
    assertThat(new TreeSet<>(tree.findValuesAsString("$ref")))
        .containsExactlyInAnyOrderElementsOf(defined);
  }

  /** The definitions of a dossier; {@code -Dgoldens.update=true} copies them to the others. */
  @ParameterizedTest
  @EnumSource
  void whatIsSharedIsTheSame(ParleySchema schema) throws IOException {
    JsonNode dossier = MAPPER.readTree(ParleySchema.DOSSIER.text()).get("$defs");
    ObjectNode tree =
        (ObjectNode) MAPPER.readTree(Files.readString(FOLDER.resolve(schema.fileName())));
    ObjectNode definitions = (ObjectNode) tree.get("$defs");
    JsonNode before = tree.deepCopy();
    dossier
        .propertyStream()
        .filter(one -> definitions.has(one.getKey()))
        .forEach(one -> definitions.set(one.getKey(), one.getValue()));
    if (Boolean.getBoolean("goldens.update") && !before.equals(tree)) {
      Files.writeString(FOLDER.resolve(schema.fileName()), tree.toPrettyString() + "\n");
    }
    assertThat(before).isEqualTo(tree);
  }
}
