package org.parley.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Reports on standard error, every two seconds, that long work is still going on. */
final class Progress {
  private static final int SECONDS = 2;

  private Progress() {}

  /** Does the work, and returns its result. */
  static <T> T during(String work, Console console, Supplier<T> supplier) {
    return during(work, console, () -> "", supplier);
  }

  /** Does work whose progress can be asked for, and returns its result. */
  static <T> T during(
      String work, Console console, Supplier<String> progress, Supplier<T> supplier) {
    ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Progress::daemon);
    AtomicInteger seconds = new AtomicInteger();
    Runnable tell = () -> tell(console, work + progress.get(), seconds.addAndGet(SECONDS));
    var unused = timer.scheduleAtFixedRate(tell, SECONDS, SECONDS, TimeUnit.SECONDS);
    try {
      return supplier.get();
    } finally {
      timer.shutdownNow();
    }
  }

  private static void tell(Console console, String work, int seconds) {
    console.err().println("parley: " + work + ", " + seconds + " s");
    console.err().flush();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }
}
