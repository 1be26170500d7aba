package org.parley.reconcile;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claim.ClaimId;
import org.parley.claim.Firmness;
import org.parley.claim.RevisionKind;
import org.parley.dispute.Answer;
import org.parley.dispute.Replacement;
import org.parley.dispute.Report;
import org.parley.measure.MeasureVocabulary;
import org.parley.quantity.Quantifier;

/**
 * The tolls that fell: a claimant's later figure is below the earlier one that it replaced, for a
 * count that can only grow, and neither was called wrong. Each fall is recorded once, however many
 * reports carried it.
 */
final class FallingTolls {
  private final Map<ClaimId, Report> reports;
  private final MeasureVocabulary vocabulary;
  private final StepRecorder recorder;
  private final Set<List<Object>> told = new HashSet<>();

  FallingTolls(Map<ClaimId, Report> reports, MeasureVocabulary vocabulary, StepRecorder recorder) {
    this.reports = reports;
    this.vocabulary = vocabulary;
    this.recorder = recorder;
  }

  /**
   * Records a step if a report's figure fell.
   *
   * @param earlier the report that was replaced
   * @param by the replacement
   * @param gone all replaced reports, with their replacements
   */
  void check(Report earlier, Replacement by, Map<ClaimId, Replacement> gone) {
    @Nullable Report later = reports.get(by.by());
    if (later != null
        && isUpdate(by)
        && isUpdate(gone.get(by.by()))
        && falls(earlier, later)
        && told.add(fall(earlier, later))) {
      recorder.add(new Step.FallingToll(earlier, later));
    }
  }

  private static List<Object> fall(Report earlier, Report later) {
    return List.of(
        earlier.origin(), earlier.answer().withoutWords(), later.answer().withoutWords());
  }

  /** Whether it was not called wrong: it was not replaced, or is merely older. */
  private static boolean isUpdate(@Nullable Replacement by) {
    return by == null || by.kind().filter(kind -> kind != RevisionKind.UPDATES).isEmpty();
  }

  /** Whether the later interval is entirely below the earlier one. */
  private boolean falls(Report earlier, Report later) {
    Optional<Range<BigDecimal>> before = figure(earlier);
    Optional<Range<BigDecimal>> after = figure(later);
    return before.isPresent()
        && after.isPresent()
        && Subject.of(earlier).equals(Subject.of(later))
        && Ranges.isBelow(after.get(), before.get());
  }

  /** The interval of a firm figure of a count that can only grow; empty for "about" a number. */
  private Optional<Range<BigDecimal>> figure(Report report) {
    return report.firmness() == Firmness.FIRM
            && !report.isDenial()
            && report.answer() instanceof Answer.Amount amount
            && amount.quantity().quantifier() != Quantifier.APPROXIMATELY
            && vocabulary.isLasting(amount.measure())
        ? LaterAnswers.interval(report)
        : Optional.empty();
  }
}
