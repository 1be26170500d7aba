package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.dispute.Dispute;
import org.parley.dossier.Dossier;
import org.parley.policy.SideBySide;
import org.parley.reconcile.Reconciler;
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

  @Option(
      names = "--summary",
      description = "Print each verdict in a few sentences, for print, instead of every step.")
  boolean summary;

  @Mixin InputOptions in;

  @Mixin ReconcileOptions options;

  @Override
  public Integer call() {
    if (options.isOfAllPolicies()) {
      Reconciler reconciler = options.reconcilerOfAllPolicies();
      return conclude(
          dispute -> SideBySide.of(dispute, reconciler, Plugins.policies().all()),
          PolicyText::table);
    }
    return conclude(options.reconciler()::reconcile, summary ? Texts::summary : Texts::verdict);
  }

  private <T> int conclude(Function<Dispute, T> conclusion, Function<T, String> text) {
    Input input = in.input(console(), keepGoing);
    Dossier dossier = input.read();
    options.checkReviewers(dossier);
    ImmutableList<T> all =
        Progress.during(
            "reconciling",
            console(),
            () ->
                options
                    .disputes(dossier, dossier.questions())
                    .map(conclusion)
                    .collect(toImmutableList()));
    print(all, () -> joined(all.stream().map(text)));
    return input.exit();
  }

  private static String joined(Stream<String> disputes) {
    String text = disputes.collect(Collectors.joining("\n\n"));
    return text.isEmpty() ? "There is no question in it." : text;
  }
}
