package org.parley.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.actor.ActorId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Opinion;
import org.parley.dispute.Review;
import org.parley.reconcile.Coverage;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.Note;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/**
 * The editor's choice: the figure of the claim that an assessment has {@link Opinion#CHOSEN}, with
 * its reason. If the user heeds reviewers, only their choices count.
 *
 * <p>Empty, nothing chosen, a choice that was replaced, or editors who chose differently:
 * undetermined.
 */
public final class Chosen {
  private static final CodingRules.Draft DRAFT =
      new CodingRules.Draft(
          "chosen",
          "The figure that an editor chose, with the reason",
          "Parley, a rule of this library's own");
  private static final PolicyStep CHOSEN =
      DRAFT.library("1", "The figure of the answer that an editor chose is used.");
  private static final PolicyStep DIFFER =
      DRAFT.library("2", "If editors chose different figures, the result is undetermined.");
  private static final PolicyStep GONE =
      DRAFT.library(
          "3",
          "A chosen answer that no longer counts, or has no number for exactly the measure asked"
              + " for, is not used.");

  /** It has no options. */
  public static final Policy POLICY = DRAFT.of(Coverage.anything()).policy(Chosen::decide);

  private Chosen() {}

  private static Ruling decide(Ruling.Builder ruling) {
    ImmutableList<Review> choices = choices(ruling.evidence());
    if (choices.isEmpty()) {
      return ruling.undetermined("No editor chose an answer.");
    }
    ImmutableList<ReportedFigure> chosen = figures(ruling.evidence(), choices);
    if (chosen.isEmpty()) {
      return ruling.apply(GONE, chosen).undetermined("The answer that was chosen gives no figure.");
    }
    choices.forEach(
        choice ->
            ruling.note(new Note.Chosen(choice.name(), choice.assessment().text().orElseThrow())));
    if (chosen.stream().map(Chosen::interval).distinct().count() > 1) {
      return ruling.apply(DIFFER, chosen).undetermined("Editors chose different figures.");
    }
    return ruling.apply(CHOSEN, chosen).rule(Estimate.over(interval(chosen.get(0))));
  }

  private static ImmutableList<Review> choices(Evidence evidence) {
    ImmutableSet<ActorId> heeded = evidence.heeded();
    return evidence.reviews().stream()
        .filter(review -> review.assessment().opinion() == Opinion.CHOSEN)
        .filter(review -> heeded.isEmpty() || review.isBy(heeded))
        .collect(toImmutableList());
  }

  private static ImmutableList<ReportedFigure> figures(Evidence evidence, List<Review> choices) {
    Set<AssessmentTarget> targets =
        choices.stream().map(choice -> choice.assessment().target()).collect(Collectors.toSet());
    return evidence.figures().stream()
        .filter(
            figure ->
                figure.reports().stream()
                    .anyMatch(report -> targets.contains(AssessmentTarget.of(report.claim().id()))))
        .collect(toImmutableList());
  }

  private static Range<BigDecimal> interval(ReportedFigure figure) {
    return figure.read().interval().orElseThrow();
  }
}
