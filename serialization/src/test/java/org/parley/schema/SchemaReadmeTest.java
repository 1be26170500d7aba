package org.parley.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code in {@code docs/schema/README.md} is the code that runs here. */
class SchemaReadmeTest {
  private static final Path README = Path.of("..", "docs", "schema", "README.md");
  private static final Path HERE =
      Path.of("src", "test", "java", "org", "parley", "schema", "SchemaReadmeTest.java");

  private static List<Error> problems(String json) {
    // README begins
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ParleySchema.DOSSIER.text());
    List<Error> problems = schema.validate(json, InputFormat.JSON);
    // README ends
    return problems;
  }

  @Test
  void theCodeFindsWhatIsWrong() {
    assertThat(problems("{\"schemaVersion\":\"1.0\"}")).isEmpty();
    assertThat(problems("{\"schemaVersion\":\"2.0\",\"actors\":{}}"))
        .extracting(Error::getKeyword)
        .containsExactlyInAnyOrder("pattern", "type");
  }

  @Test
  void theReadmeShowsThatCode() throws IOException {
    assertThat(between(Files.readString(README), "```java\n", "```"))
        .isEqualTo(
            between(Files.readString(HERE), "// README begins\n", "// README ends").stripIndent());
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
