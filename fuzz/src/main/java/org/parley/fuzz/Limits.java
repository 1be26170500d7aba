package org.parley.fuzz;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * The limits on the cost of one input.
 *
 * <p>Time is processor time, and memory is everything allocated, garbage included, so neither
 * depends on the load of the machine.
 *
 * @param time the processor time, inclusive
 * @param bytes the memory in bytes, inclusive
 */
public record Limits(Duration time, long bytes) {
  /** Refuses null. */
  public Limits {
    requireNonNull(time, "time");
  }

  /** 5 seconds and 1 GiB, far more than an input of 16 KiB needs, even in instrumented code. */
  public static Limits withDefaults() {
    return new Limits(Duration.ofSeconds(5), 1L << 30);
  }
}
