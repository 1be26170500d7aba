package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HoursPropertyTest {
  @Property
  void parsesWhatItPrints(@ForAll("windows") Hours hours) {
    assertThat(Hours.parse(hours.toString())).isEqualTo(hours);
  }

  @Property
  void readsWhatItPrintsOrRefuses(@ForAll("texts") String text) {
    readable(text).ifPresent(hours -> assertThat(hours).hasToString(text));
  }

  @Property
  void refusesAnyOtherText(@ForAll String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Hours.parse(text));
  }

  /** Anything but an {@link IllegalArgumentException} passes through and fails the property. */
  private static Optional<Hours> readable(String text) {
    try {
      return Optional.of(Hours.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Provide
  Arbitrary<Hours> windows() {
    return Combinators.combine(times(), times())
        .filter((from, to) -> !from.equals(to))
        .as(Hours::new);
  }

  private static Arbitrary<LocalTime> times() {
    return Arbitraries.integers()
        .between(0, 24 * 60 - 1)
        .map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
  }

  /** Texts that are a window or nearly so. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> other = Arbitraries.of('0', '2', '3', '5', '9', ':', '/', '+', ' ', '٢');
    return Combinators.combine(windows(), Arbitraries.integers().between(0, 10), other)
        .as((hours, at, with) -> new StringBuilder(hours.toString()).replace(at, at + 1, "" + with))
        .map(StringBuilder::toString);
  }
}
