package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.consistency.ConsistencyCheck;
import org.parley.consistency.Finding;
import org.parley.explanation.English;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The findings on {@code json/finding/reports.json}, and their JSON. */
class FindingJsonTest {
  private static final ImmutableList<Finding> FINDINGS =
      ConsistencyCheck.withDefaults()
          .check(ParleyJson.withDefaults().readDossier(JsonFiles.path("finding/reports.json")));

  /** The file leaves the sentences out, which are core's and have their own tests there. */
  @Test
  void areWrittenAsTheirFile() throws IOException {
    JsonNode tree = JsonTrees.written(FINDINGS);
    tree.forEach(finding -> ((ObjectNode) finding).remove("text"));
    String written = tree.toPrettyString() + "\n";
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(Path.of("src/test/resources/json/finding/findings.json"), written);
    }
    assertThat(written).isEqualTo(JsonFiles.text("finding/findings.json"));
  }

  @Test
  void eachHasItsSentence() {
    assertThat(JsonTrees.written(FINDINGS).valueStream())
        .extracting(finding -> finding.path("text").asString())
        .containsExactlyElementsOf(FINDINGS.stream().map(English::of).toList());
  }

  @Test
  void aFindingIsNotRead() {
    String json = ParleyJson.withDefaults().write(FINDINGS.get(0));
    assertThatThrownBy(() -> ParleyJson.withDefaults().mapper().readValue(json, Finding.class))
        .isInstanceOf(DatabindException.class);
  }
}
