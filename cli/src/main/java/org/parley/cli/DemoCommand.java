package org.parley.cli;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parley.csv.ReportsCsv;
import org.parley.dossier.Dossier;
import org.parley.json.ParleyJson;
import org.parley.reconcile.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the built-in samples. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Shows the disputes of the reference article, and a table of 61 real ones.")
final class DemoCommand implements Callable<Integer> {
  private final Console console;

  @Mixin ReconcileOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  Format format;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var reconciler = options.reconciler();
    ImmutableList<Verdict> article = ReconcileCommand.verdicts(article(), reconciler);
    ImmutableList<Verdict> counts = ReconcileCommand.verdicts(counts(), reconciler);
    console.print(format == Format.JSON ? json(article, counts) : text(article, counts));
    return 0;
  }

  private static Dossier article() {
    return ParleyJson.withDefaults().readDossier(sample("article.json"));
  }

  private static Dossier counts() {
    return ReportsCsv.withDefaults().read(sample("disputed-counts.csv"));
  }

  private static InputStream sample(String name) {
    return Objects.requireNonNull(DemoCommand.class.getResourceAsStream("samples/" + name), name);
  }

  private static String json(ImmutableList<Verdict> article, ImmutableList<Verdict> counts) {
    return ReconcileCommand.json(
        ImmutableList.<Verdict>builder().addAll(article).addAll(counts).build());
  }

  private static String text(ImmutableList<Verdict> article, ImmutableList<Verdict> counts) {
    return Texts.heading("A news report: the disputes of one article")
        + article.stream().map(Texts::verdict).collect(Collectors.joining("\n\n"))
        + "\n\n"
        + Texts.heading(counts.size() + " real disputes, encoded from public pages")
        + new VerdictTable(counts).text()
        + "\nlow and high: the policy's estimate. o/p/i: origins, publications, independent"
        + " origins.\n";
  }
}
