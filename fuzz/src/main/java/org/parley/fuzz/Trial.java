package org.parley.fuzz;

import static java.util.Objects.requireNonNull;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.parley.fuzz.target.BrokenLawError;
import org.parley.fuzz.target.Outcome;
import org.parley.fuzz.target.Target;

/** Gives a target one input after the other, each within limits. */
public final class Trial {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Target target;
  private final Limits limits;

  /** A trial of a target in which each input may cost this much. */
  public Trial(Target target, Limits limits) {
    this.target = requireNonNull(target, "target");
    this.limits = requireNonNull(limits, "limits");
  }

  /**
   * Tries one input; whatever is thrown is a finding.
   *
   * @param input any bytes
   * @return what the reader made of it
   * @throws BrokenLawError if a law does not hold, or a limit was passed
   */
  public Outcome run(byte[] input) {
    long time = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    Outcome outcome = target.tryInput(input);
    check(
        input.length,
        Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - time),
        THREADS.getCurrentThreadAllocatedBytes() - bytes);
    return outcome;
  }

  private void check(int length, Duration time, long bytes) {
    if (time.compareTo(limits.time()) > 0) {
      throw new BrokenLawError(
          "%d bytes took %d ms, and %d are allowed"
              .formatted(length, time.toMillis(), limits.time().toMillis()));
    }
    if (bytes > limits.bytes()) {
      throw new BrokenLawError(
          "%d bytes allocated %d bytes, and %d are allowed"
              .formatted(length, bytes, limits.bytes()));
    }
  }
}
