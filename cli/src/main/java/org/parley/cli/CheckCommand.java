package org.parley.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.consistency.ConsistencyCheck;
import org.parley.consistency.Finding;
import org.parley.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds inconsistencies in a file. */
@Command(
    name = "check",
    description = {
      "Finds inconsistent claims in a file, across questions and claimants.",
      "Parts above their whole, tolls that fall, claimants who contradict themselves.",
      "Clashes come first, then doubts, then claims that are consistent only under a condition."
    })
final class CheckCommand extends PrintingCommand {
  @Option(names = "--keep-going", description = InputOptions.KEEP_GOING)
  boolean keepGoing;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Leave out what was not yet known on this day, 2024-10-02.")
  @Nullable LocalDate asOf;

  @Mixin InputOptions in;

  @Mixin ReadingOptions reading;

  @Override
  public Integer call() {
    ConsistencyCheck check = check();
    Input input = in.input(console(), keepGoing);
    Dossier dossier = input.read();
    ImmutableList<Finding> findings =
        Progress.during("checking", console(), () -> check.check(dossier));
    print(findings, () -> text(findings));
    return input.exit();
  }

  private ConsistencyCheck check() {
    ConsistencyCheck check = ConsistencyCheck.withDefaults().with(reading.reading());
    return asOf == null ? check : check.asOf(asOf);
  }

  private static String text(ImmutableList<Finding> findings) {
    return findings.isEmpty()
        ? "No finding."
        : findings.stream().map(Texts::finding).collect(Collectors.joining("\n\n"));
  }
}
