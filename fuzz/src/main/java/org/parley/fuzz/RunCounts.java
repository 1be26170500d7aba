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

/** The counts of a run, reported as a row of a Markdown table. */
final class RunCounts {
  private static final String HEADER =
      "| target | engine | minutes | CPU seconds | inputs tried | of these read | findings |";
  private static final double SECONDS_A_MINUTE = 60;

  private final String target;
  private final FuzzFolders folders;
  private final long foundBefore;
  private final long start = System.nanoTime();
  private long tried;
  private long read;

  /** Begins to count; findings that exist already are from other runs. */
  RunCounts(String target, FuzzFolders folders) {
    this.target = target;
    this.folders = folders;
    this.foundBefore = folders.found();
  }

  void tried() {
    tried++;
  }

  void read() {
    read++;
  }

  /** The table of this run, its row kept in {@code runs.md} of the folder too. */
  String report() throws IOException {
    String row =
        row(seconds(System.nanoTime() - start), cpuSeconds(), folders.found() - foundBefore);
    Files.writeString(folders.folder().resolve("runs.md"), row + "\n", UTF_8, CREATE, APPEND);
    return HEADER + "\n" + row;
  }

  private static double cpuSeconds() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return seconds(system.getProcessCpuTime());
  }

  private static double seconds(long nanos) {
    return Duration.ofNanos(nanos).toMillis() / 1000.0;
  }

  /** The row. */
  String row(double seconds, double cpuSeconds, long findings) {
    return String.format(
        Locale.ROOT,
        "| %s | Jazzer 0.30.0 | %.1f | %,.0f | %,d | %,d | %d |",
        target,
        seconds / SECONDS_A_MINUTE,
        cpuSeconds,
        tried,
        read,
        findings);
  }
}
