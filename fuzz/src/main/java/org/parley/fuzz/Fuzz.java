package org.parley.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Fuzzes one target for some minutes with Jazzer, and ends the JVM: with 0 if there was no finding.
 *
 * <p>Findings do not end a run, but an input that takes a minute does.
 */
public final class Fuzz {
  private static final int MOST_FINDINGS = 100;

  /**
   * The time limit by the clock, for an input that never ends; an input that is merely too costly
   * is a finding before.
   */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final FuzzTargets target;
  private final int minutes;
  private final FuzzFolders folders;

  private Fuzz(FuzzTargets target, int minutes, FuzzFolders folders) {
    this.target = target;
    this.minutes = minutes;
    this.folders = folders;
  }

  /**
   * Runs from the top of a checkout.
   *
   * @param args the target's id and the number of minutes
   * @throws IOException if the inputs cannot be written
   * @throws InterruptedException if the run is
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Optional<FuzzTargets> target = args.length == 2 ? FuzzTargets.byId(args[0]) : Optional.empty();
    if (target.isEmpty() || !args[1].matches("[1-9]\\d{0,3}")) {
      System.err.println(
          "usage: bin/fuzz TARGET MINUTES\ntargets: "
              + Joiner.on(", ")
                  .join(Arrays.stream(FuzzTargets.values()).map(FuzzTargets::id).iterator()));
      System.exit(2);
    } else {
      FuzzFolders folders = new FuzzFolders(Path.of("fuzz/target/fuzz", args[0]));
      new Fuzz(target.get(), Integer.parseInt(args[1]), folders).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    folders.prepare(new Inputs(Path.of("")).of(target));
    System.setProperty(JazzerEntry.TARGET, target.id());
    System.setProperty(JazzerEntry.FOLDER, folders.folder().toString());
    Jazzer.main(arguments().toArray(String[]::new));
  }

  private ImmutableList<String> arguments() {
    return ImmutableList.of(
        "--target_class=" + JazzerEntry.class.getName(),
        "--instrumentation_includes=org.parley.**:tools.jackson.**",
        "--instrumentation_excludes=org.parley.fuzz.**",
        "--keep_going=" + MOST_FINDINGS,
        "--reproducer_path=" + folders.findings(),
        "-artifact_prefix=" + folders.findings() + "/",
        "-dict=" + folders.dictionary(),
        "-max_total_time=" + Duration.ofMinutes(minutes).toSeconds(),
        "-max_len=" + target.length(),
        "-len_control=100",
        "-timeout=" + PATIENCE.toSeconds(),
        "-rss_limit_mb=0",
        folders.corpus().toString(),
        folders.seeds().toString());
  }
}
