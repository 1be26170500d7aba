package org.parley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.parley.fuzz.reader.BrokenLawError;
import org.parley.fuzz.reader.Outcome;
import org.parley.fuzz.reader.Target;

class TrialTest {
  private static final Limits NO_MEMORY = new Limits(Duration.ofSeconds(5), 1_000_000);
  private static final Limits NO_TIME = new Limits(Duration.ofMillis(1), Long.MAX_VALUE);

  @Test
  void tellsWhatTheReaderMadeOfIt() {
    Trial trial = new Trial(input -> Outcome.REFUSED, Limits.withDefaults());

    assertThat(trial.run(new byte[3])).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void letsThroughWhatTheReaderThrows() {
    Target overflowing =
        input -> {
          throw new StackOverflowError("deep");
        };

    assertThatThrownBy(() -> new Trial(overflowing, Limits.withDefaults()).run(new byte[0]))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void refusesAnInputThatTakesTooMuchMemory() {
    Target greedy = input -> new byte[2_000_000].length > 0 ? Outcome.READ : Outcome.REFUSED;

    assertThatThrownBy(() -> new Trial(greedy, NO_MEMORY).run(new byte[3]))
        .isInstanceOf(BrokenLawError.class)
        .hasMessageMatching("3 bytes took \\d+ ms and 2\\d{6} bytes of memory");
  }

  @Test
  void refusesAnInputThatTakesTooLong() {
    assertThatThrownBy(() -> new Trial(TrialTest::sum, NO_TIME).run(new byte[3]))
        .isInstanceOf(BrokenLawError.class)
        .hasMessageMatching("3 bytes took \\d+ ms and \\d+ bytes of memory");
  }

  private static Outcome sum(byte[] input) {
    double sum = input.length;
    for (int i = 0; i < 5_000_000; i++) {
      sum += Math.sin(sum);
    }
    return sum > 0 ? Outcome.READ : Outcome.REFUSED;
  }

  @Test
  void bearsWithAFirstTimeThatLoadsClasses() {
    AtomicInteger times = new AtomicInteger();
    Target loading =
        input ->
            new byte[times.getAndIncrement() == 0 ? 2_000_000 : 1].length > 0
                ? Outcome.READ
                : Outcome.REFUSED;

    assertThat(new Trial(loading, NO_MEMORY).run(new byte[3])).isEqualTo(Outcome.READ);
    assertThat(times).hasValue(2);
  }
}
