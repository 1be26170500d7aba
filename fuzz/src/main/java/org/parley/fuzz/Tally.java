package org.parley.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;

/** What a run comes to, counted while it goes on and told as a row of a Markdown table. */
final class Tally {
  static final String HEADER =
      "| target | engine | minutes | CPU seconds | inputs tried | of these read | findings |";
  private static final double SECONDS_A_MINUTE = 60;

  private final String target;
  private final long start = System.nanoTime();
  private long tried;
  private long read;

  Tally(String target) {
    this.target = target;
  }

  void tried() {
    tried++;
  }

  void read() {
    read++;
  }

  /** Prints the row, and keeps it in {@code runs.md} of the folder. */
  void tell(Workplace workplace) throws IOException {
    String row =
        row(
            seconds(System.nanoTime() - start),
            cpuSeconds(),
            Workplace.count(workplace.findings()));
    Files.writeString(workplace.folder().resolve("runs.md"), row + "\n", UTF_8, CREATE, APPEND);
    System.out.println(HEADER + "\n" + row);
  }

  private static double cpuSeconds() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return seconds(system.getProcessCpuTime());
  }

  private static double seconds(long nanos) {
    return Duration.ofNanos(nanos).toMillis() / 1000.0;
  }

  /** The row; the share of what was read in whole percent. */
  String row(double seconds, double cpuSeconds, long findings) {
    return String.format(
        Locale.ROOT,
        "| %s | Jazzer | %.1f | %.0f | %,d | %d %% | %d |",
        target,
        seconds / SECONDS_A_MINUTE,
        cpuSeconds,
        tried,
        tried == 0 ? 0 : 100 * read / tried,
        findings);
  }
}
