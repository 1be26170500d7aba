package org.parley.fuzz;

import static java.util.Objects.requireNonNull;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.parley.fuzz.reader.BrokenLawError;
import org.parley.fuzz.reader.Outcome;
import org.parley.fuzz.reader.Target;

/** Runs a target on one input after another, each within limits. */
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
   * Tries one input; anything thrown is a finding. One that costs too much is tried once more,
   * because the first time may have loaded classes and filled tables.
   *
   * @param input any bytes
   * @return the outcome
   * @throws BrokenLawError if a law is broken, or a limit was exceeded both times
   */
  public Outcome run(byte[] input) {
    Run first = measured(input);
    if (!first.isWithin(limits)) {
      Run second = measured(input);
      if (!second.isWithin(limits)) {
        throw new BrokenLawError(
            "%d bytes took %d ms and %d bytes of memory"
                .formatted(input.length, second.time().toMillis(), second.bytes()));
      }
    }
    return first.outcome();
  }

  private Run measured(byte[] input) {
    long time = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    Outcome outcome = target.tryInput(input);
    return new Run(
        outcome,
        Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - time),
        THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }

  private record Run(Outcome outcome, Duration time, long bytes) {
    boolean isWithin(Limits limits) {
      return time.compareTo(limits.time()) <= 0 && bytes <= limits.bytes();
    }
  }
}
