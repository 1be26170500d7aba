package org.parley.fuzz;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What one input may cost.
 *
 * <p>Time is that of the processor and memory all that was allocated, garbage too: so neither hangs
 * on what else the machine does.
 *
 * @param time the processor's time, this much still allowed
 * @param bytes how much memory, in bytes, this much still allowed
 */
public record Limits(Duration time, long bytes) {
  /** Refuses null. */
  public Limits {
    requireNonNull(time, "time");
  }

  /**
   * 5 seconds and 1 GiB, which is very far above what an input of 16 KiB needs, even in code that
   * is instrumented.
   */
  public static Limits withDefaults() {
    return new Limits(Duration.ofSeconds(5), 1L << 30);
  }
}
