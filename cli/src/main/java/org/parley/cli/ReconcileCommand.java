package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.dossier.Dossier;
import org.parley.policy.Policies;
import org.parley.policy.SideBySide;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reconciles every question of a file. */
@Command(
    name = "reconcile",
    description = "Says what the reports of a file allow one to conclude, question by question.")
final class ReconcileCommand extends PrintingCommand {
  @Option(names = "--keep-going", description = InputOptions.KEEP_GOING)
  boolean keepGoing;

  @Mixin InputOptions in;

  @Mixin ReconcileOptions options;

  @Override
  public Integer call() {
    return options.isOfAllPolicies() ? compareAllPolicies() : reconcile();
  }

  private int compareAllPolicies() {
    Reconciler reconciler = options.reconcilerOfAllPolicies();
    Input input = in.input(console(), keepGoing);
    Dossier dossier = input.read();
    ImmutableList<SideBySide> disputes =
        Progress.during(
            "reconciling",
            console(),
            () ->
                dossier.questions().stream()
                    .map(dossier::dispute)
                    .map(dispute -> SideBySide.of(dispute, reconciler, Policies.all()))
                    .collect(toImmutableList()));
    print(disputes, () -> joined(disputes.stream().map(PolicyText::table)));
    return input.exit();
  }

  private int reconcile() {
    Reconciler reconciler = options.reconciler();
    Input input = in.input(console(), keepGoing);
    Dossier dossier = input.read();
    ImmutableList<Verdict> verdicts =
        Progress.during("reconciling", console(), () -> verdicts(dossier, reconciler));
    print(verdicts, () -> joined(verdicts.stream().map(Texts::verdict)));
    return input.exit();
  }

  static ImmutableList<Verdict> verdicts(Dossier dossier, Reconciler reconciler) {
    return dossier.questions().stream()
        .map(question -> reconciler.reconcile(dossier.dispute(question)))
        .collect(toImmutableList());
  }

  private static String joined(Stream<String> disputes) {
    String text = disputes.collect(Collectors.joining("\n\n"));
    return text.isEmpty() ? "There is no question in it." : text;
  }
}
