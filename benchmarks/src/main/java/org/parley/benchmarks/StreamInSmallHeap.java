package org.parley.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.parley.stream.ReferenceMode;

/**
 * Writes and reads a million claims, one a line, in a heap as small as it is given: run it with
 * {@code -Xmx64m}. It prints the seconds of each pass over the file, their ratio to those of bare
 * tokens, and how much of the heap is in use.
 */
public final class StreamInSmallHeap {
  private static final int PASSES = 3;

  private final Path file;
  private double tokens;

  private StreamInSmallHeap(Path file) {
    this.file = file;
  }

  /** What is timed. */
  private interface Pass {
    long run() throws IOException;
  }

  /**
   * Runs it.
   *
   * @param args how many claims; a million if nothing is said
   */
  public static void main(String[] args) throws IOException {
    int claims = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    Path file = Files.createTempFile("claims", ".ndjson");
    try {
      new StreamInSmallHeap(file).run(claims);
    } finally {
      Files.delete(file);
    }
  }

  private void run(int claims) throws IOException {
    long start = System.nanoTime();
    ClaimLines.write(claims, file);
    print("claims made and written", claims, seconds(start));
    System.out.printf(Locale.ROOT, "%,d bytes%n", Files.size(file));
    for (int i = 0; i < PASSES; i++) {
      tokens = time("tokens alone", () -> ClaimLines.tokens(file));
      time("read, references trusted", () -> ClaimLines.read(file, ReferenceMode.TRUST));
      time("read, references checked", () -> ClaimLines.read(file, ReferenceMode.CHECK));
    }
    System.out.printf(
        Locale.ROOT,
        "heap: %d MB allowed, %d MB in use after the last collection%n",
        Runtime.getRuntime().maxMemory() >> 20,
        inUse() >> 20);
  }

  private double time(String what, Pass pass) throws IOException {
    long start = System.nanoTime();
    long rows = pass.run();
    double seconds = seconds(start);
    print(what, rows, seconds);
    return seconds;
  }

  private void print(String what, long rows, double seconds) {
    System.out.printf(Locale.ROOT, "%-28s %,12d in %6.2f s", what, rows, seconds);
    if (tokens > 0) {
      System.out.printf(Locale.ROOT, "  %.2f", seconds / tokens);
    }
    System.out.println();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long inUse() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getCollectionUsage)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }
}
