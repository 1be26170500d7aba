package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.schema.ParleySchema;

class SchemaCommandTest {
  private static final Path PUBLISHED = Path.of("../docs/schema/1.0");

  @Test
  void listsTheSchemas() throws IOException {
    Goldens.assertMatches("schemas.txt", Run.of("schema").out());
    Goldens.assertMatches("schemas.json", Run.of("schema", "--format", "json").out());
  }

  @ParameterizedTest
  @EnumSource
  void printsAPublishedSchema(ParleySchema schema) throws IOException {
    String published = Files.readString(PUBLISHED.resolve(schema.fileName()));
    assertThat(Run.of("schema", schema.toString())).isEqualTo(new Run(0, published, ""));
    assertThat(Run.of("schema", schema.toString(), "--format", "json"))
        .isEqualTo(new Run(0, published, ""));
  }

  @Test
  void helpFitsTheWidth() {
    assertThat(Run.of("help", "schema").out().lines()).allMatch(line -> line.length() <= 100);
  }
}
