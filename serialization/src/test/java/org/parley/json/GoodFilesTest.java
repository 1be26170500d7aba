package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.actor.Actor;
import org.parley.attribution.Link;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.proposition.Proposition;
import org.parley.quantity.Quantity;
import org.parley.source.Source;
import org.parley.statement.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GoodFilesTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();
  private static final JsonMapper PLAIN =
      JsonMapper.builder().addModule(new ParleyModule()).build();

  /** The meaning of the first word of a file's name. */
  private static final ImmutableMap<String, Class<?>> TYPES =
      ImmutableMap.<String, Class<?>>builder()
          .put("actor", Actor.class)
          .put("source", Source.class)
          .put("event", Event.class)
          .put("statement", Statement.class)
          .put("claim", Claim.class)
          .put("assessment", Assessment.class)
          .put("proposition", Proposition.class)
          .put("dossier", Dossier.class)
          .buildOrThrow();

  static List<String> files() {
    return JsonFiles.names("good");
  }

  private static Class<?> type(String file) {
    return Objects.requireNonNull(TYPES.get(file.split("-", -1)[0]), file);
  }

  private static String text(String file) {
    return JsonFiles.text("good/" + file + ".json");
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWrittenAsItWasRead(String file) {
    Object value = JSON.read(text(file), type(file));
    assertThat(JsonTrees.written(value)).isEqualTo(JsonTrees.read(text(file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWrittenForPeopleInTheOrderOfTheFile(String file) {
    Object value = JSON.read(text(file), type(file));
    assertThat(JSON.indented().write(value)).isEqualTo(text(file).strip());
  }

  @ParameterizedTest
  @MethodSource("files")
  void isReadAndWrittenByAUsersMapperToo(String file) {
    Object value = PLAIN.readValue(text(file), type(file));
    assertThat(value).isEqualTo(JSON.read(text(file), type(file)));
    assertThat(PLAIN.writeValueAsString(value)).isEqualTo(JSON.write(value));
  }

  @ParameterizedTest
  @MethodSource("members")
  void everyMemberStandsInAFile(Class<?> members) {
    assertThat(objectsWithin())
        .anySatisfy(object -> assertThat(object).containsAll(WireNames.of(members)));
  }

  /** The types that may have all their members at once. */
  static Stream<Class<?>> members() {
    return WireNames.ALL.keySet().stream()
        .filter(type -> !type.getSimpleName().matches(".*(Form|Record)"))
        .filter(type -> choices().noneMatch(type::equals));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void everyMemberOfAChoiceStandsInAFile(Class<?> members) {
    Set<String> found =
        objectsWithin()
            .filter(object -> object.stream().allMatch(WireNames.of(members)::contains))
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    assertThat(found).containsAll(WireNames.of(members));
  }

  /** The types with members that exclude one another. */
  static Stream<Class<?>> choices() {
    return Stream.of(
        Claim.class, Link.class, Quantity.class, QuestionForm.class, AssessmentTargetForm.class);
  }

  private static Stream<Set<String>> objectsWithin() {
    return files().stream()
        .flatMap(file -> JsonTrees.all(JsonTrees.read(text(file))))
        .filter(JsonNode::isObject)
        .map(object -> Set.copyOf(object.propertyNames()));
  }

  @Test
  void aByteOrderMarkIsNoMatter() {
    byte[] marked = ("\ufeff" + text("dossier")).getBytes(StandardCharsets.UTF_8);
    assertThat(JSON.readDossier(new ByteArrayInputStream(marked)))
        .isEqualTo(JSON.readDossier(text("dossier")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void otherEncodingsOfUnicodeAreRead(String charset) {
    byte[] bytes = text("dossier").getBytes(Charset.forName(charset));
    assertThat(JSON.readDossier(new ByteArrayInputStream(bytes)))
        .isEqualTo(JSON.readDossier(text("dossier")));
  }
}
