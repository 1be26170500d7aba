package org.parley.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.Refusal;
import org.parley.code.Code;

class WhereTest {
  private static final Code ISRAEL = Code.parse("iso3166:ISR");
  private static final Coordinates POINT = new Coordinates(31.2, 35.0);

  @Test
  void keepsItsParts() {
    Where where = full().build();

    assertThat(where.name()).contains("Nevatim");
    assertThat(where.codes()).containsExactly(ISRAEL);
    assertThat(where.coordinates()).contains(POINT);
    assertThat(where.precision()).contains(PlacePrecision.NEAR);
  }

  @Test
  void isKnownByANameACodeOrAPoint() {
    assertThat(Where.of("Nevatim").codes()).isEmpty();
    assertThat(Where.builder().addCodes(ISRAEL).build().name()).isEmpty();
    assertThat(Where.builder().coordinates(POINT).build().precision()).isEmpty();
  }

  @Test
  void isEqualByItsParts() {
    assertThat(full().build())
        .isEqualTo(full().build())
        .hasSameHashCodeAs(full().build())
        .isNotEqualTo(Where.of("Nevatim"));
    assertThat(Where.of("Nevatim")).isEqualTo(Where.builder().name("Nevatim").build());
  }

  @Test
  void refusesToBeNowhere() {
    new Refusal(
            "a precision alone",
            () -> Where.builder().precision(PlacePrecision.COUNTRY).build(),
            "a place must have a name, a code or coordinates, got none of them")
        .check();
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(() -> Where.of(null), () -> Where.builder().addCodes((Code) null));
  }

  private static Where.Builder full() {
    return Where.builder()
        .name("Nevatim")
        .addCodes(ISRAEL)
        .coordinates(POINT)
        .precision(PlacePrecision.NEAR);
  }
}
