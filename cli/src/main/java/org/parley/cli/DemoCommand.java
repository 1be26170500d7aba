package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.util.Objects;
import org.parley.dossier.Dossier;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.json.ParleyJson;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.reports.ReportsCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the built-in samples. */
@Command(
    name = "demo",
    description = "Shows the disputes of the reference article, and a table of 61 real ones.")
final class DemoCommand extends PrintingCommand {
  private static final EventId ATTACK = EventId.of("e1-missile-attack");
  private static final Question MISSILES =
      Question.howMany(ATTACK, Measure.parse("missile+launched"));
  private static final ImmutableList<Question> DISPUTES =
      ImmutableList.of(
          MISSILES,
          Question.howMany(ATTACK, Measure.parse("missile+launched+hypersonic")),
          Question.who(EventId.of("e3-consulate-strike"), ParticipantRole.INITIATOR));

  @Mixin ReconcileOptions options;

  @Override
  public Integer call() {
    Reconciler reconciler = options.reconciler();
    Dossier article = ParleyJson.withDefaults().readDossier(sample("article.json"));
    Dossier reports = ReportsCsv.withDefaults().read(sample("disputed-counts.csv")).orThrow();
    ImmutableList<Verdict> disputes =
        options.disputes(article, DISPUTES).map(reconciler::reconcile).collect(toImmutableList());
    ImmutableList<Verdict> counts =
        options
            .disputes(reports, reports.questions())
            .map(reconciler::reconcile)
            .collect(toImmutableList());
    print(
        ImmutableList.<Verdict>builder().addAll(disputes).addAll(counts).build(),
        () -> article(article, disputes) + counts(counts));
    return 0;
  }

  private static InputStream sample(String name) {
    return Objects.requireNonNull(DemoCommand.class.getResourceAsStream("samples/" + name), name);
  }

  /** The disputes of the article, the one about the missiles in both views. */
  private String article(Dossier article, ImmutableList<Verdict> disputes) {
    StringBuilder text = new StringBuilder(Texts.heading("A news report and its disputes"));
    for (Verdict dispute : disputes) {
      text.append(Texts.verdict(dispute)).append("\n\n");
      if (dispute.question().equals(MISSILES) && !dispute.isAligned()) {
        Verdict aligned =
            options.reconciler().aligningMeasures().reconcile(options.dispute(article, MISSILES));
        text.append("The same with both measures taken for one (--align-measures):\n")
            .append(Texts.verdict(aligned))
            .append("\n\n");
      }
    }
    return text.toString();
  }

  private static String counts(ImmutableList<Verdict> counts) {
    return Texts.heading(counts.size() + " real disputes, encoded from public pages")
        + new VerdictTable(counts).text()
        + "\nlow, high: the estimate. o/p/n: origins (at least), publications, origins with no known stake.\n";
  }
}
