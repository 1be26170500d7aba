package org.parley.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.dossier.Dossier;
import org.parley.explanation.English;
import org.parley.policy.Policies;
import org.parley.policy.SideBySide;
import org.parley.proposition.Question;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Note;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.reports.ReportsCsv;

/** The reference article and the 61 real disputes under all policies, as a page to look at. */
class PoliciesOnRealDisputesTest {
  private static final Path PAGE = Path.of("../docs/policies-on-real-disputes.md");
  private static final ImmutableList<Policy> OTHERS =
      Policies.withDefaults().all().stream()
          .filter(policy -> !Policies.datasets().contains(policy))
          .filter(policy -> !policy.id().equals("chosen")) // no editor chose among these
          .collect(toImmutableList());

  @Test
  void isThePageInTheDocuments() throws IOException {
    String page = page();
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }

  private static String page() {
    Dossier counts = ReportsCsv.withDefaults().read(Path.of("data/disputed-counts.csv")).orThrow();
    return """
    # Real disputes under all policies

    Written by a test from `examples/data`; `mvn verify -Dgoldens.update=true` regenerates it. Which
    figure would each dataset publish if these reports were all that it had, none of them graded? The
    rules are those of `parley policies show ID`; none of this is what a dataset did publish.

    † by analogy: the dataset has no such measure. – undetermined: it documents no rule for such
    reports, or nobody gives a number. "180 to 180" is a range with equal ends. Iraq Body Count and
    New America list no event before a second report, or a second medium, is known. The reports are
    the current ones, after revisions by their own claimants; *italic* ones have no number for the
    measure asked for. No report in the file has a grade, so "the most reliable" is always a tie, and
    UCDP's best figure is the lowest that remains.

    ## The reference article: how many missiles?

    Both measures are taken for one. The steps are in `cli/src/test/resources/article-policies.txt`.

    """
        + table(
            ImmutableList.of(
                SideBySide.of(
                    ReferenceArticle.dossier().dispute(ReferenceArticle.MISSILES),
                    Reconciler.withDefaults().aligningMeasures(),
                    Policies.withDefaults().all())))
        + "\n## 61 real disputes\n\n"
        + table(
            counts.questions().stream()
                .map(counts::dispute)
                .map(
                    dispute ->
                        SideBySide.of(
                            dispute, Reconciler.withDefaults(), Policies.withDefaults().all()))
                .collect(toImmutableList()));
  }

  private static String table(ImmutableList<SideBySide> disputes) {
    return "### What the datasets would publish\n\n"
        + table(disputes, Policies.datasets())
        + "\n### This library's own policies, and the strategies of data fusion\n\n"
        + table(disputes, OTHERS);
  }

  private static String table(ImmutableList<SideBySide> disputes, ImmutableList<Policy> policies) {
    StringBuilder table = new StringBuilder("| question | reports |");
    policies.forEach(policy -> table.append(' ').append(policy.id()).append(" |"));
    table.append("\n|---|---|").append("---|".repeat(policies.size())).append('\n');
    for (SideBySide dispute : disputes) {
      Verdict first = dispute.verdicts().get(0);
      Question.HowMany asked = (Question.HowMany) first.question();
      table.append("| ").append(asked.event()).append("<br>`").append(asked.measure());
      table.append("` | ").append(reports(first)).append(" |");
      dispute.verdicts().stream()
          .filter(verdict -> policies.contains(verdict.policy()))
          .forEach(verdict -> table.append(' ').append(cell(verdict)).append(" |"));
      table.append('\n');
    }
    return table.toString();
  }

  private static String reports(Verdict verdict) {
    return verdict.positions().stream()
        .map(
            read -> read.isFigure() ? report(read.position()) : "*" + report(read.position()) + "*")
        .collect(Collectors.joining("<br>"));
  }

  private static String report(Position position) {
    String number =
        position.answer() instanceof Answer.Amount amount
            ? amount.quantity().withoutWords().toString()
            : position.answer().toString();
    String role = position.role().map(part -> ", " + part.toEnglish()).orElse("");
    String escaped = number.replace("<", "&lt;").replace(">", "&gt;").replace("~", "\\~");
    return position.claimant() + role + ": " + escaped;
  }

  private static String cell(Verdict verdict) {
    List<Note> notes = verdict.notes();
    String analogy = notes.stream().anyMatch(Note.ByAnalogy.class::isInstance) ? "†" : "";
    String grades =
        notes.stream()
            .filter(Note.Coded.class::isInstance)
            .map(note -> ((Note.Coded) note).code())
            .filter(code -> code.scheme().equals("airwars.grade"))
            .map(code -> " " + code.value())
            .collect(Collectors.joining());
    return verdict.estimate() instanceof Estimate.Undetermined
        ? "–" + analogy
        : English.of(verdict.estimate()).replace(" (not reported)", "") + grades + analogy;
  }
}
