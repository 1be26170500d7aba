package org.parley.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;

class CodeTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "a country,          iso3166:IRN,    iso3166, IRN",
    "a number,           gw:630,         gw,      630",
    "a colon in a value, x:a:b,          x,       a:b",
    "a colon first,      x::,            x,       :",
    "every sign,         a0._-b:v,       a0._-b,  v",
    "a space within,     acled:Air strike, acled, Air strike",
    "another script,     own:کد,         own,     کد",
  })
  void parsesWhatItPrints(String name, String text, String scheme, String value) {
    assertThat(Code.parse(text))
        .as(name)
        .isEqualTo(new Code(scheme, value))
        .hasSameHashCodeAs(new Code(scheme, value))
        .hasToString(text);
  }

  @Test
  void isTheSameOnlyWithinAScheme() {
    assertThat(Code.parse("gw:630")).isNotEqualTo(Code.parse("cow:630"));
    assertThat(Code.parse("iso3166:IRN")).isNotEqualTo(Code.parse("iso3166:irn"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refusesATextThatIsNoCode(Refusal wrong) {
    wrong.check();
  }

  static Stream<Refusal> wrong() {
    String scheme =
        "a scheme must be lower-case letters, digits and ._- and begin with a letter, got scheme=";
    String value = "the value of a code must be on one line without space around it, got value=";
    String long60 = "x".repeat(60);
    return Stream.of(
        new Refusal(
            "nothing", () -> Code.parse(""), "a code must be of the form scheme:value, got ''"),
        new Refusal(
            "no colon",
            () -> Code.parse("IRN"),
            "a code must be of the form scheme:value, got 'IRN'"),
        new Refusal(
            "no scheme",
            () -> Code.parse(":IRN"),
            "a code must be of the form scheme:value, got ':IRN'"),
        new Refusal(
            "a long text",
            () -> Code.parse(long60 + "y"),
            "a code must be of the form scheme:value, got '" + long60 + "…'"),
        new Refusal("no value", () -> Code.parse("iso3166:"), value + "''"),
        new Refusal("capitals", () -> Code.parse("ISO:IRN"), scheme + "'ISO'"),
        new Refusal("a digit first", () -> Code.parse("3166:IRN"), scheme + "'3166'"),
        new Refusal("space before", () -> Code.parse(" gw:630"), scheme + "' gw'"),
        new Refusal("an empty scheme", () -> new Code("", "630"), scheme + "''"),
        new Refusal("a colon in the scheme", () -> new Code("a:b", "c"), scheme + "'a:b'"),
        new Refusal("space in front", () -> Code.parse("gw: 630"), value + "' 630'"),
        new Refusal("space behind", () -> Code.parse("gw:630\u2003"), value + "'630\u2003'"),
        new Refusal("two lines", () -> Code.parse("gw:6\n30"), value + "'6\n30'"),
        new Refusal("a control", () -> Code.parse("gw:6\u000030"), value + "'6\u000030'"));
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(() -> Code.parse(null), () -> new Code(null, "x"), () -> new Code("x", null));
  }
}
