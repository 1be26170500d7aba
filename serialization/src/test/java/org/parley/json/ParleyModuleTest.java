package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.actor.Actor;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;
import org.parley.event.EventId;
import org.parley.extension.Extensions;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** The module on a mapper of the user's own; files are read with one in {@link GoodFilesTest}. */
class ParleyModuleTest {
  private static final JsonMapper BARE = JsonMapper.builder().build();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ParleyModule()).build();

  /** A type of the user's. */
  record Own(
      LocalDate day,
      Instant at,
      Optional<String> maybe,
      Optional<String> absent,
      @Nullable String none,
      List<@Nullable String> items,
      Map<String, Integer> counts,
      BigDecimal number,
      Kind kind,
      String type) {}

  /** A closed set of the user's. */
  enum Kind {
    ONE,
    OTHER
  }

  private static final Own OWN =
      new Own(
          LocalDate.of(2024, 10, 2),
          Instant.parse("2024-10-02T12:00:00Z"),
          Optional.of("here"),
          Optional.empty(),
          null,
          Arrays.asList("a", null, ""),
          Map.of("b", 2),
          new BigDecimal("1E+3"),
          Kind.OTHER,
          "occurrence");

  /** A type of the user's with parts of the library's types. */
  record Folder(String title, @Nullable Claim claim, @Nullable Object anything) {}

  @Test
  void theUsersTypesAreWrittenAsBefore() {
    assertThat(MAPPER.writeValueAsString(OWN)).isEqualTo(BARE.writeValueAsString(OWN));
  }

  static Stream<String> inputs() {
    String own = BARE.writeValueAsString(OWN);
    return Stream.of(
        own,
        "{}",
        "{\"day\":null,\"maybe\":null,\"items\":null}",
        "{\"unknown\":{\"a\":[1]},\"kind\":\"ONE\",\"another\":null}",
        "{\"kind\":\"\"}",
        "{\"kind\":1}",
        "{\"kind\":\"two\"}",
        "{\"day\":\"tomorrow\"}",
        "{\"day\":[2024,10,2]}",
        "{\"number\":\"1.0\"}",
        "{\"type\":5}",
        "{\"items\":\"a\"}",
        "[]");
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void theUsersTypesAreReadAsBefore(String json) {
    assertThat(outcome(MAPPER, json)).isEqualTo(outcome(BARE, json));
    JsonMapper.Builder strict =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    assertThat(outcome(strict.addModule(new ParleyModule()).build(), json))
        .isEqualTo(
            outcome(
                JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build(),
                json));
  }

  private static Object outcome(JsonMapper mapper, String json) {
    try {
      return mapper.readValue(json, Own.class);
    } catch (DatabindException refused) {
      return refused.getOriginalMessage();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void unknownMembersOfTheUsersTypesAreNotOurs(boolean strict) {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new ParleyModule())
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
            .build();
    String claim = JsonFiles.text("good/claim-with-unknown-members.json");
    String known = "{\"title\":\"t\",\"claim\":" + claim + "}";
    assertThat(mapper.readValue(known, Folder.class).claim())
        .isEqualTo(ParleyJson.withDefaults().read(claim, Claim.class));
    String unknown = "{\"claim\":" + claim + ",\"y\":1}";
    if (strict) {
      assertThatThrownBy(() -> mapper.readValue(unknown, Folder.class))
          .isInstanceOf(UnrecognizedPropertyException.class);
    } else {
      assertThat(mapper.readValue(unknown, Folder.class).title()).isNull();
    }
  }

  @Test
  void whatIsOursIsWrittenWithinTheUsersTypes() {
    Proposition said = new Occurrence(EventId.of("e"));
    assertThat(MAPPER.writeValueAsString(new Folder("t", null, said)))
        .isEqualTo(
            "{\"title\":\"t\",\"claim\":null,"
                + "\"anything\":{\"type\":\"occurrence\",\"event\":\"e\"}}");
    assertThat(MAPPER.writeValueAsString(Map.of("a", List.of(said))))
        .isEqualTo("{\"a\":[{\"type\":\"occurrence\",\"event\":\"e\"}]}");
  }

  @Test
  void whatIsOursIsReadIntoATreeAndFromIt() {
    Claim claim = MAPPER.readValue(JsonFiles.text("good/claim.json"), Claim.class);
    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(claim), Claim.class)).isEqualTo(claim);
    assertThat(MAPPER.convertValue(claim, Claim.class)).isEqualTo(claim);
  }

  @Test
  void unknownMembersAreWrittenIntoATree() {
    Actor actor =
        MAPPER
            .readValue("{\"id\":\"a\",\"kind\":\"STATE\"}", Actor.class)
            .withExtensions(Extensions.none().withText("x", "y"));
    assertThat(MAPPER.valueToTree(actor).toString())
        .isEqualTo("{\"id\":\"a\",\"kind\":\"STATE\",\"x\":\"y\"}");
  }

  @Test
  void refusalsComeAsJacksonsExceptions() {
    for (String name : JsonFiles.names("bad")) {
      String json = JsonFiles.text("bad/" + name + ".json");
      try {
        MAPPER.readValue(json, Dossier.class);
      } catch (JacksonException refused) {
        assertThat(refused.getOriginalMessage()).isNotNull();
      }
    }
  }

  @Test
  void aMapperThatTakesDoubledMembersRefusesASecondType() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"type\":\"x\",\"type\":\"y\"}", Proposition.class))
        .isInstanceOfSatisfying(
            RefusedValueException.class,
            refused ->
                assertThat(refused.getOriginalMessage())
                    .isEqualTo("members must not include type, got members=[type]"));
  }

  @Test
  void theModuleHasAName() {
    assertThat(new ParleyModule().getModuleName()).isEqualTo("parley");
    assertThat(MAPPER.registeredModules()).anyMatch(ParleyModule.class::isInstance);
  }
}
