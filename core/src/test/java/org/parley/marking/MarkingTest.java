package org.parley.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Refusal;

class MarkingTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

  @ParameterizedTest(name = "{0} for a reader of {1}: {2}")
  @CsvSource({
    "CLEAR,        CLEAR,        true",
    "CLEAR,        RED,          true",
    "GREEN,        CLEAR,        false",
    "AMBER,        AMBER_STRICT, true",
    "AMBER_STRICT, AMBER,        false",
    "RED,          AMBER_STRICT, false",
    "RED,          RED,          true",
  })
  void isSeenByReadersWhoAreClearedForItsLevel(Tlp level, Tlp reader, boolean seen) {
    assertThat(Marking.of(level).allows(reader)).isEqualTo(seen);
    assertThat(Marking.of(level).allows(reader, MAY)).isEqualTo(seen);
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2024-04-30, false", "2024-05-01, true", "2024-05-02, true"})
  void isSeenFromTheFirstDayAfterTheEmbargo(LocalDate day, boolean seen) {
    assertThat(underEmbargo(Tlp.GREEN).allows(Tlp.GREEN, day)).isEqualTo(seen);
    assertThat(underEmbargo(Tlp.GREEN).allows(Tlp.CLEAR, day)).isFalse();
  }

  @Test
  void isNotSeenOnAnyDayWhileThereIsAnEmbargo() {
    assertThat(underEmbargo(Tlp.CLEAR).allows(Tlp.RED)).isFalse();
  }

  @Test
  void isEqualByItsParts() {
    assertThat(underEmbargo(Tlp.RED))
        .isEqualTo(underEmbargo(Tlp.RED))
        .hasSameHashCodeAs(underEmbargo(Tlp.RED))
        .isNotEqualTo(underEmbargo(Tlp.GREEN))
        .isNotEqualTo(Marking.of(Tlp.RED));
    assertThat(underEmbargo(Tlp.RED).embargo()).contains(MAY);
  }

  private static Marking underEmbargo(Tlp level) {
    return Marking.builder().level(level).embargo(MAY).build();
  }

  @Test
  void refusesToLackALevel() {
    Refusal.ofMissing(() -> Marking.builder().embargo(MAY).build(), "level");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> Marking.of(null),
        () -> Marking.of(Tlp.RED).allows(null),
        () -> underEmbargo(Tlp.RED).allows(Tlp.RED, null));
  }
}
