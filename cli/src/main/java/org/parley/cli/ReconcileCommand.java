package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.Callable;
import org.parley.dossier.Dossier;
import org.parley.json.ParleyJson;
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
    mixinStandardHelpOptions = true,
    description = "Says what the reports of a file allow one to conclude, question by question.")
final class ReconcileCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--keep-going", description = InputOptions.KEEP_GOING)
  boolean keepGoing;

  @Mixin InputOptions in;

  @Mixin ReconcileOptions options;

  @Mixin FormatOption format;

  ReconcileCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return options.isOfAllPolicies() ? compareAllPolicies() : reconcile();
  }

  private int compareAllPolicies() {
    Reconciler reconciler = options.reconcilerOfAllPolicies();
    Input input = in.input(console, keepGoing);
    Dossier dossier = input.read();
    ImmutableList<SideBySide> disputes =
        Progress.during(
            "reconciling",
            console,
            () ->
                dossier.questions().stream()
                    .map(dossier::dispute)
                    .map(dispute -> SideBySide.of(dispute, reconciler, Policies.all()))
                    .collect(toImmutableList()));
    console.print(
        format.isJson()
            ? ParleyJson.withDefaults().indented().write(disputes)
            : joined(disputes.stream().map(PolicyText::table).collect(toImmutableList())));
    return input.exit();
  }

  private int reconcile() {
    Reconciler reconciler = options.reconciler();
    Input input = in.input(console, keepGoing);
    Dossier dossier = input.read();
    ImmutableList<Verdict> verdicts =
        Progress.during("reconciling", console, () -> verdicts(dossier, reconciler));
    console.print(format.isJson() ? json(verdicts) : text(verdicts));
    return input.exit();
  }

  static ImmutableList<Verdict> verdicts(Dossier dossier, Reconciler reconciler) {
    return dossier.questions().stream()
        .map(question -> reconciler.reconcile(dossier.dispute(question)))
        .collect(toImmutableList());
  }

  static String json(ImmutableList<Verdict> verdicts) {
    return ParleyJson.withDefaults().indented().write(verdicts);
  }

  private static String text(ImmutableList<Verdict> verdicts) {
    return joined(verdicts.stream().map(Texts::verdict).collect(toImmutableList()));
  }

  private static String joined(ImmutableList<String> texts) {
    return texts.isEmpty() ? "There is no question in it." : String.join("\n\n", texts);
  }
}
