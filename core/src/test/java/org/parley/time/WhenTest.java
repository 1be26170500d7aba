package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.MissingPartException;

class WhenTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 10, 2);

  @Test
  void keepsTheWordsBesideTheDateReadFromThem() {
    When when = earlyWednesday().build();

    assertThat(when.edtf()).hasToString("2024-10-02");
    assertThat(when.stated()).contains("early Wednesday");
    assertThat(when.anchor()).contains(WEDNESDAY);
    assertThat(when.dayPart()).contains(DayPart.EARLY);
    assertThat(when.hours()).isEmpty();
  }

  @Test
  void meansTheDaysOfItsDate() {
    When before = When.of("../2024-04");

    assertThat(before.earliest()).isEmpty();
    assertThat(before.latest()).contains(LocalDate.of(2024, 4, 30));
    assertThat(before.precision()).isEqualTo(Precision.INTERVAL);
  }

  @Test
  void isADayWithoutMoreWhenMadeOfADate() {
    assertThat(When.on(WEDNESDAY)).isEqualTo(When.of("2024-10-02"));
  }

  @Test
  void isEqualByItsParts() {
    assertThat(earlyWednesday().build()).isEqualTo(earlyWednesday().build());
    assertThat(earlyWednesday().build()).hasSameHashCodeAs(earlyWednesday().build());
    assertThat(earlyWednesday().build()).isNotEqualTo(When.on(WEDNESDAY));
  }

  @Test
  void tellsItsParts() {
    assertThat(earlyWednesday().build())
        .hasToString(
            "When{edtf=2024-10-02, stated=early Wednesday, anchor=2024-10-02, dayPart=EARLY}");
  }

  @Test
  void takesADayPartAndHoursForADayThatIsQualified() {
    Hours hours = Hours.parse("02:00/04:30");
    When when =
        When.builder().edtf(Edtf.parse("2024-10-02?")).dayPart(DayPart.EARLY).hours(hours).build();

    assertThat(when.dayPart()).contains(DayPart.EARLY);
    assertThat(when.hours()).contains(hours);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-10",
        "2024-10-0X",
        "2024",
        "2024-10-02/2024-10-02",
        "2024-10-02T03:00Z",
        "2024-10-02T03:00"
      })
  void refusesAPartOfADayWithoutASingleDay(String edtf) {
    When.Builder early = When.builder().edtf(Edtf.parse(edtf)).dayPart(DayPart.EARLY);
    When.Builder hours = When.builder().edtf(Edtf.parse(edtf)).hours(Hours.parse("02:00/04:30"));

    assertThatIllegalArgumentException()
        .isThrownBy(early::build)
        .withMessage(
            "a day part must come with a single day, got edtf=" + edtf + ", dayPart=EARLY");
    assertThatIllegalArgumentException()
        .isThrownBy(hours::build)
        .withMessage("hours must come with a single day, got edtf=" + edtf + ", hours=02:00/04:30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void refusesBlankWords(String stated) {
    When.Builder blank = When.builder().edtf(Edtf.of(WEDNESDAY)).stated(stated);

    assertThatIllegalArgumentException()
        .isThrownBy(blank::build)
        .withMessage("the stated words must not be blank, got stated='" + stated + "'");
  }

  @Test
  void refusesToLackADate() {
    assertThatExceptionOfType(MissingPartException.class)
        .isThrownBy(() -> When.builder().stated("Tuesday").build())
        .withMessage("lacks edtf");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> When.of(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> When.on(null)).withMessage("date");
  }

  private static When.Builder earlyWednesday() {
    return When.builder()
        .edtf(Edtf.of(WEDNESDAY))
        .stated("early Wednesday")
        .anchor(WEDNESDAY)
        .dayPart(DayPart.EARLY);
  }
}
