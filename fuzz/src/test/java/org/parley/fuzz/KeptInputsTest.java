package org.parley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.fuzz.reader.Outcome;

/** Every kept input is tried; a finding of a run becomes one, and stays fixed. */
@Tag("heavy")
class KeptInputsTest {
  private static final Inputs INPUTS = new Inputs(Path.of(".."));

  static Stream<Arguments> inputs() {
    return Arrays.stream(FuzzTargets.values())
        .flatMap(
            target ->
                INPUTS.of(target).entrySet().stream()
                    .map(input -> arguments(target, input.getKey(), input.getValue())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("inputs")
  void everyLawHolds(FuzzTargets target, String name, byte[] input) {
    assertThat(trial(target).run(input)).as(name).isNotNull();
  }

  /** Otherwise its laws about results would be tested on nothing. */
  @ParameterizedTest
  @EnumSource
  void someInputsAreReadAndSomeRefused(FuzzTargets target) {
    assertThat(INPUTS.of(target).values())
        .extracting(input -> trial(target).run(input))
        .contains(Outcome.values());
  }

  private static Trial trial(FuzzTargets target) {
    return new Trial(target.target(), Limits.withDefaults());
  }
}
