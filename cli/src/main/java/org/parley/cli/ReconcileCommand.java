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
import picocli.CommandLine.Parameters;

/** Reconciles every question of a file. */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description = "Says what the reports of a file allow one to conclude, question by question.")
final class ReconcileCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "A dossier (JSON) or a plain reports CSV; - for standard input.")
  String file;

  @Mixin ReconcileOptions options;

  @Mixin FormatOption format;

  @Mixin LimitOptions limits;

  ReconcileCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return options.isOfAllPolicies() ? compareAllPolicies() : reconcile();
  }

  private int compareAllPolicies() {
    Reconciler reconciler = options.reconcilerOfAllPolicies();
    Dossier dossier = new Input(console, file, limits).read();
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
    return 0;
  }

  private int reconcile() {
    Reconciler reconciler = options.reconciler();
    Dossier dossier = new Input(console, file, limits).read();
    ImmutableList<Verdict> verdicts =
        Progress.during("reconciling", console, () -> verdicts(dossier, reconciler));
    console.print(format.isJson() ? json(verdicts) : text(verdicts));
    return 0;
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
