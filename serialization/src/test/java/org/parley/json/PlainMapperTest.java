package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dossier.Dossier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of the user's own, with the module and no settings, reports problems as clearly. */
class PlainMapperTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  static List<String> files() {
    return JsonFiles.names("bad");
  }

  /** A file may be read if the mapper itself is lenient; if JSON is broken it says so. */
  @ParameterizedTest
  @MethodSource("files")
  void speaksOfJsonAndNotOfClasses(String file) {
    try {
      var unused =
          MAPPER.readValue(JsonFiles.path("bad/" + file + ".json").toFile(), Dossier.class);
    } catch (DatabindException refused) {
      assertThat(refused.getMessage()).isNotBlank().doesNotContain("uilder", "NullPointer");
    } catch (JacksonException broken) {
      assertThat(broken.getOriginalMessage()).doesNotContain("uilder");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"schemaVersion":"1.0","actors":null}                         | $.actors: must not be null; leave it out instead
          {"schemaVersion":"1.0","actors":[{"id":"a"}]}                 | $.actors[0]: lacks kind
          {"schemaVersion":"1.0","actors":[{"id":"a","kind":"NOBODY"}]} | $.actors[0].kind: a kind of actor must be one of STATE, GOVERNMENT, ARMED_FORCES, ARMED_GROUP, INTERGOVERNMENTAL, NGO, MEDIA, PERSON, POPULATION, COLLECTIVE, UNKNOWN, or a word of your own in the form scheme:word, got 'NOBODY'
          {"actors":[]}                                                 | $: lacks schemaVersion
          {"schemaVersion":"1.0","actors":[{"id":"a","id":"b"}]}        | $.actors[0].id: the member "id" is repeated in one object
          """)
  void namesThePlace(String json, String message) {
    assertThatThrownBy(() -> MAPPER.readValue(json, Dossier.class))
        .isInstanceOfSatisfying(
            DatabindException.class,
            refused -> assertThat(refused.getOriginalMessage()).isEqualTo(message));
  }

  @Test
  void aValueWithinATypeOfTheUsersIsNamedToo() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"dossier\":{\"schemaVersion\":1}}", Folder.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("$.schemaVersion: ");
  }

  /** A type of the user's with parts of the library's types. */
  record Folder(Dossier dossier) {}
}
