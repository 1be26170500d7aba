package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Code;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.extension.Extensible;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;
import tools.jackson.databind.JsonNode;

class ContentIdTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();
  private static final Claim CLAIM = claim("c-200", "200");

  private static Claim claim(String id, String value) {
    return JSON.read(
        """
        {"id": "%s", "stance": "CERTAIN", "statement": "s",
         "proposition": {"type": "measurement", "event": "attack", "measure": "missile+launched",
                         "quantity": {"quantifier": "EXACT", "value": %s}}}
        """
            .formatted(id, value),
        Claim.class);
  }

  @Test
  void isTheSumOfTheCanonicalJson() {
    Actor iran = Actor.of("iran", ActorKind.STATE, "Iran");
    assertThat(CanonicalJson.withoutId(iran))
        .isEqualTo("{\"kind\":\"STATE\",\"names\":[{\"text\":\"Iran\"}]}");
    assertThat(ContentId.of(iran))
        .hasToString("ef45e3c342d86adfb56703640a6dea072bc3b6fd1ee8b1b678e1d516bcd519da");
  }

  @Test
  void sortsMembersWithinMembers() {
    assertThat(CanonicalJson.withoutId(CLAIM))
        .isEqualTo(
            "{\"proposition\":{\"event\":\"attack\",\"measure\":\"missile+launched\","
                + "\"quantity\":{\"quantifier\":\"EXACT\",\"value\":200},"
                + "\"type\":\"measurement\"},\"stance\":\"CERTAIN\",\"statement\":\"s\"}");
  }

  @Test
  void theOwnIdIsNoMatter() {
    assertThat(ContentId.of(CLAIM.withId(ClaimId.of("17")))).isEqualTo(ContentId.of(CLAIM));
  }

  @ParameterizedTest
  @ValueSource(strings = {"200.0", "200.00", "2e2", "2.0E+2", "20e1"})
  void howANumberIsWrittenIsNoMatter(String value) {
    assertThat(ContentId.of(claim("c", value))).isEqualTo(ContentId.of(CLAIM));
  }

  @Test
  void howANumberOfAnUnknownMemberIsWrittenIsNoMatter() {
    assertThat(ContentId.of(with("x", "1.0"))).isEqualTo(ContentId.of(with("x", "1")));
    assertThat(ContentId.of(with("x", "0.0"))).isEqualTo(ContentId.of(with("x", "0E+5")));
  }

  private static Claim with(String name, String number) {
    return CLAIM.withExtensions(
        new Extensions(
            ImmutableMap.of("/" + name, new ExtensionValue.Numeral(new BigDecimal(number)))));
  }

  @Test
  void theOrderOfUnknownMembersIsNoMatter() {
    assertThat(
            ContentId.of(
                CLAIM.withExtensions(Extensions.none().withText("b", "1").withText("a", "2"))))
        .isEqualTo(
            ContentId.of(
                CLAIM.withExtensions(Extensions.none().withText("a", "2").withText("b", "1"))));
  }

  @Test
  void theOrderOfASetIsNoMatter() {
    Code one = Code.parse("iso3166:IRN");
    Code other = Code.parse("wikidata:Q794");
    Actor iran = Actor.of("iran", ActorKind.STATE, "Iran");
    assertThat(ContentId.of(coded(one, other))).isEqualTo(ContentId.of(coded(other, one)));
    assertThat(ContentId.of(coded(one))).isNotEqualTo(ContentId.of(coded(other)));
    assertThat(ContentId.of(coded())).isNotEqualTo(ContentId.of(iran));
    assertThat(CanonicalJson.withoutId(coded())).isEqualTo("{\"kind\":\"STATE\"}");
  }

  private static Actor coded(Code... codes) {
    return Actor.builder().id(ActorId.of("iran")).kind(ActorKind.STATE).addCodes(codes).build();
  }

  static Stream<Extensible> otherContent() {
    return Stream.of(
        claim("c-200", "201"),
        with("x", "1"),
        CLAIM.withExtensions(Extensions.none().withText("x", "1")),
        with("id2", "1"));
  }

  @ParameterizedTest
  @MethodSource("otherContent")
  void otherContentHasAnotherId(Extensible other) {
    assertThat(ContentId.of(other)).isNotEqualTo(ContentId.of(CLAIM));
  }

  /** The values of RFC 8785, appendix B, that are numbers, and some with more digits. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "5e-324, 5e-324",
    "-5e-324, -5e-324",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "9007199254740992, 9007199254740992",
    "-9007199254740992, -9007199254740992",
    "295147905179352830000, 295147905179352830000",
    "9.999999999999997e22, 9.999999999999997e+22",
    "1e23, 1e+23",
    "1.0000000000000001e23, 1.0000000000000001e+23",
    "999999999999999700000, 999999999999999700000",
    "999999999999999900000, 999999999999999900000",
    "1e21, 1e+21",
    "9.999999999999997e-7, 9.999999999999997e-7",
    "0.000001, 0.000001",
    "333333333.3333332, 333333333.3333332",
    "333333333.33333325, 333333333.33333325",
    "0.1, 0.1",
    "-12.50, -12.5",
    "12345678901234567890.123456789, 12345678901234567890.123456789",
    "1e999999999, 1e+999999999",
    "-1.5e-999999999, -1.5e-999999999"
  })
  void numbersAreWrittenAsInEcmaScript(String number, String canonical) {
    assertThat(CanonicalJson.number(new BigDecimal(number))).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({"35, 35", "-0.0, 0", "32.0853, 32.0853", "2e-3, 0.002", "1e-7, 1e-7", "0.1, 0.1"})
  void coordinatesAreWrittenInTheirShortestForm(double latitude, String canonical) {
    Event event =
        JSON.read(
            "{\"id\":\"e\",\"name\":\"n\",\"status\":\"ACTUAL\",\"where\":{\"coordinates\":"
                + "{\"latitude\":"
                + latitude
                + ",\"longitude\":0}}}",
            Event.class);
    assertThat(CanonicalJson.withoutId(event))
        .isEqualTo(
            "{\"name\":\"n\",\"status\":\"ACTUAL\",\"where\":{\"coordinates\":{\"latitude\":"
                + canonical
                + ",\"longitude\":0}}}");
  }

  /** The example of RFC 8785, 3.2.2 and 3.2.3, and all that JSON has. */
  @Test
  void textsAreEscapedNoMoreThanNeeded() {
    Dossier dossier =
        JSON.readDossier(
            """
            {"schemaVersion": "1.0",
             "\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter",
             "1": "One", "\\ud83d\\ude00": "Emoji", "\\u0080": "Control", "\\u00f6": "Umlaut",
             "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/\\b\\f\\t\\ud800",
             "rest": [null, true, false, [], {}, 1.50]}
            """);
    assertThat(CanonicalJson.withoutId(dossier))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"rest\":[null,true,false,[],{},1.5],"
                + "\"schemaVersion\":\"1.0\","
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\t\\ud800\","
                + "\"\u0080\":\"Control\",\"ö\":\"Umlaut\",\"€\":\"Euro Sign\","
                + "\"😀\":\"Emoji\",\"\ufb33\":\"Hebrew Letter\"}");
  }

  @Test
  void parsesWhatItPrints() {
    ContentId id = ContentId.of(CLAIM);
    assertThat(id.toString()).matches("[0-9a-f]{64}");
    assertThat(ContentId.parse(id.toString())).isEqualTo(id);
  }

  static Stream<Refusal> refuses() {
    return Stream.of("", "a".repeat(63), "a".repeat(65), "A".repeat(64), "g".repeat(64))
        .map(
            text ->
                new Refusal(
                    text,
                    () -> ContentId.parse(text),
                    "a content id must be 64 lower-case hexadecimal digits, got '" + text + "'"));
  }

  @ParameterizedTest
  @MethodSource
  void refuses(Refusal refusal) {
    refusal.check();
  }

  @Test
  void everyKindOfEntityHasOne() {
    Dossier dossier = JSON.readDossier(JsonFiles.text("good/dossier.json"));
    assertThat(
            Stream.of(
                    dossier.sources(),
                    dossier.events(),
                    dossier.statements(),
                    dossier.assessments())
                .flatMap(Collection::stream)
                .map(entity -> ContentId.of(entity).value()))
        .hasSize(10);
    assertThat(ContentId.of(dossier))
        .isEqualTo(ContentId.of(JSON.readDossier(JSON.indented().write(dossier))));
  }

  @Test
  void aTreeIsNotChangedByIt() {
    JsonNode before = JsonTrees.written(CLAIM);
    ContentId.of(CLAIM);
    assertThat(JsonTrees.written(CLAIM)).isEqualTo(before);
  }
}
