package org.parley.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.parley.stream.ReferenceMode;

/**
 * Writes and reads a million claims, one a line, in a small heap: run it with {@code -Xmx64m}. It
 * prints the seconds of each pass over the file, their ratio to those of bare tokens, and the heap
 * it had.
 */
public final class StreamInSmallHeap {
  private static final int PASSES = 5;

  private double tokens;

  private StreamInSmallHeap() {}

  /** A timed pass over the file. */
  private interface Pass {
    long run() throws IOException;
  }

  /**
   * Runs the passes.
   *
   * @param args the number of claims; a million by default
   */
  public static void main(String[] args) throws IOException {
    int claims = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    StreamInSmallHeap runs = new StreamInSmallHeap();
    runs.run("claims alone", file -> ClaimLines.writeAlone(claims, file), ReferenceMode.TRUST);
    runs.run(
        "with what they name", file -> ClaimLines.writeWhole(claims, file), ReferenceMode.CHECK);
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    System.out.printf(Locale.ROOT, "all of it in a heap of %d MB%n", heap);
  }

  private void run(String what, Consumer<Path> write, ReferenceMode references) throws IOException {
    Path file = Files.createTempFile("claims", ".ndjson");
    try {
      write.accept(file);
      System.out.printf(Locale.ROOT, "%s, %,d bytes%n", what, Files.size(file));
      for (int i = 0; i < PASSES; i++) {
        tokens = 0;
        tokens = time("tokens alone", () -> ClaimLines.tokens(file));
        time("lines, TRUST", () -> ClaimLines.read(file, ReferenceMode.TRUST));
        if (references == ReferenceMode.CHECK) {
          time("lines, CHECK", () -> ClaimLines.read(file, references));
        }
      }
    } finally {
      Files.delete(file);
    }
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
}
