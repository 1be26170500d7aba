package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {
  private static final LocalTime TWO = LocalTime.of(2, 0);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "before dawn,       02:00/04:30, 02:00, 04:30",
    "across midnight,   22:00/01:30, 22:00, 01:30",
    "until midnight,    22:00/00:00, 22:00, 00:00",
    "from midnight,     00:00/23:59, 00:00, 23:59",
  })
  void readsItsEnds(String name, String text, LocalTime from, LocalTime to) {
    assertThat(Hours.parse(text)).as(name).isEqualTo(new Hours(from, to)).hasToString(text);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "nothing,          ''",
    "one time,         02:00",
    "a dash,           02:00-04:30",
    "short hour,       2:00/4:30",
    "seconds,          02:00:00/04:30:00",
    "hour 24,          22:00/24:00",
    "minute 60,        02:60/04:30",
    "slash elsewhere,  02:00:/04:30",
    "a sign,           +2:00/04:30",
    "letters,          ab:cd/ef:gh",
  })
  void refusesAnotherForm(String name, String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Hours.parse(text))
        .as(name)
        .withMessage("hours must read hh:mm/hh:mm, got hours=" + text);
  }

  @Test
  void refusesAWindowThatEndsWhenItStarts() {
    String message = "hours must not end when they start, got from=02:00, to=02:00";

    assertThatIllegalArgumentException().isThrownBy(() -> new Hours(TWO, TWO)).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Hours.parse("02:00/02:00"))
        .withMessage(message);
  }

  @Test
  void refusesSeconds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Hours(TWO, TWO.plusSeconds(30)))
        .withMessage("hours must be given to the minute, got from=02:00, to=02:00:30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Hours(TWO.plusNanos(1), TWO))
        .withMessage("hours must be given to the minute, got from=02:00:00.000000001, to=02:00");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> new Hours(null, TWO)).withMessage("from");
    assertThatNullPointerException().isThrownBy(() -> new Hours(TWO, null)).withMessage("to");
    assertThatNullPointerException().isThrownBy(() -> Hours.parse(null)).withMessage("text");
  }
}
