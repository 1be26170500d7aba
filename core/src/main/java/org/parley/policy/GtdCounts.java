package org.parley.policy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.parley.quantity.Quantifier;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/**
 * The Global Terrorism Database on the number of attackers, ransom and damage: one number, or -99
 * for what is not reported.
 *
 * <p>Empty: -99, which is a code and not a number. One report, or all equal: that number. Without a
 * majority the lowest is taken.
 */
public final class GtdCounts {
  static final String CODEBOOK =
      "START (June 2017), Global Terrorism Database Codebook: Inclusion Criteria and Variables,"
          + " University of Maryland";

  private static final CodingRules.Draft DRAFT =
      CodingRules.oneFigureOfIndependents(
              "gtd-counts",
              "Global Terrorism Database, counts: the majority's figure, otherwise the lowest",
              CODEBOOK)
          .sharing(GtdCasualties.DISCARD, GtdCasualties.QUESTIONABLE);

  private static final PolicyStep MAJORITY =
      DRAFT.stated("2", "The figure of the majority is taken.");
  private static final PolicyStep HALF =
      DRAFT.library("2a", "A majority is more than half of the origins that remain.");
  private static final PolicyStep LOWEST =
      DRAFT.stated("3", "Without a majority the lowest is taken.");
  private static final PolicyStep AT_LEAST = DRAFT.stated("4", "\"At least N\" is N.");
  private static final PolicyStep NOT_REPORTED =
      DRAFT.stated(
          "5", "If nothing is reported the field is -99, which is a code and not a number.");
  private static final PolicyStep VAGUE =
      DRAFT.library(
          "5a", "Words without a number, and discarded reports, count as nothing reported.");

  private static final int CODE = -99;

  /** It has no options. */
  public static final Policy POLICY =
      DRAFT
          .of(
              Coverages.things(
                  "attackers, ransom and damage",
                  "attacker",
                  "perpetrator",
                  "ransom",
                  "damage",
                  "dollar"))
          .policy(GtdCounts::decide);

  private GtdCounts() {}

  private static Ruling decide(Ruling.Builder ruling) {
    List<ReportedFigure> kept = new ArrayList<>();
    List<ReportedFigure> discarded = GtdCasualties.discarded(ruling.evidence().numbers(), kept);
    GtdCasualties.applyDiscarded(ruling, discarded);
    if (kept.isEmpty()) {
      discarded.addAll(ruling.evidence().words());
      return ruling
          .applyIfAny(VAGUE, discarded)
          .apply(NOT_REPORTED, ImmutableList.of())
          .rule(new Estimate.NotReported(CODE));
    }
    List<ReportedFigure> atLeast = new ArrayList<>();
    List<ReportedFigure> others = new ArrayList<>();
    for (ReportedFigure said : kept) {
      (said.quantity().quantifier() == Quantifier.AT_LEAST ? atLeast : others).add(said);
    }
    ruling.applyIfAny(AT_LEAST, atLeast).applyIfHedged(Conventions.ONE_FIGURE, others);
    return ruling.rule(
        new Estimate.Single(GtdCasualties.vote(ruling, kept, MAJORITY, LOWEST, HALF)));
  }
}
