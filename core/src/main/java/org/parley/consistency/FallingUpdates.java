package org.parley.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.claim.ClaimId;
import org.parley.claim.RevisionKind;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.dispute.Position;
import org.parley.dispute.Replacement;
import org.parley.dispute.Report;
import org.parley.proposition.MeasureOrder;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;

/**
 * Checks that no update lowers a toll: a lower figure is a correction, and should be called one.
 *
 * <p>Figures that were corrected or retracted are left out. The earlier figure is no longer
 * current, because the update replaced it; the later one may itself have been updated.
 */
final class FallingUpdates implements Rule {
  @Override
  public List<Finding> find(EventVerdicts evidence) {
    return new Updates(evidence).find();
  }

  /** A claimant and their figure. */
  private record Word(Origin origin, Answer answer) {
    static Word of(Report report) {
      return new Word(report.origin(), report.answer().withoutWords());
    }
  }

  /** A figure and the later figure that updates it. */
  private record Update(Word earlier, Word later) {}

  /** A report, and the report that updated it, whether or not it says so. */
  private record Replaced(Report earlier, Report later, boolean isUpdate) {
    Update update() {
      return new Update(Word.of(earlier), Word.of(later));
    }
  }

  /** The updates of one event. */
  private static final class Updates {
    private final EventVerdicts evidence;
    private final ImmutableList<Step.Superseded> superseded;
    private final ImmutableSet<Word> wrong;
    private final ImmutableMap<ClaimId, Report> reports;

    Updates(EventVerdicts evidence) {
      this.evidence = evidence;
      this.superseded =
          evidence.verdicts().stream()
              .flatMap(verdict -> verdict.steps().stream())
              .filter(Step.Superseded.class::isInstance)
              .map(Step.Superseded.class::cast)
              .collect(toImmutableList());
      this.wrong =
          superseded.stream()
              .filter(step -> isCorrected(step.report()))
              .map(step -> Word.of(step.report()))
              .collect(ImmutableSet.toImmutableSet());
      this.reports = reports();
    }

    /** Whether it is known to have been corrected, perhaps so, or taken back. */
    private static boolean isCorrected(Report report) {
      return report.replacements().stream().anyMatch(later -> !isUpdate(later));
    }

    /** All known reports that gave an answer, including those that were replaced. */
    private ImmutableMap<ClaimId, Report> reports() {
      Map<ClaimId, Report> reports = new HashMap<>();
      superseded.forEach(step -> reports.put(step.report().claim().id(), step.report()));
      evidence.verdicts().stream()
          .flatMap(verdict -> verdict.positions().stream())
          .flatMap(read -> read.position().reports().stream())
          .forEach(report -> reports.put(report.claim().id(), report));
      return ImmutableMap.copyOf(reports);
    }

    List<Finding> find() {
      var updates = ImmutableListMultimap.<Update, Replaced>builder();
      for (Step.Superseded step : superseded) {
        Report later = reports.get(step.by().by());
        if (isUpdate(step.by()) && later != null) {
          Replaced replaced = new Replaced(step.report(), later, step.by().kind().isPresent());
          if (counts(replaced.earlier()) && counts(replaced.later())) {
            updates.put(replaced.update(), replaced);
          }
        }
      }
      return updates.build().asMap().values().stream()
          .flatMap(same -> fall(same).stream())
          .toList();
    }

    /** Whether it is an update, or merely later. */
    private static boolean isUpdate(Replacement later) {
      return later.kind().filter(kind -> kind != RevisionKind.UPDATES).isEmpty();
    }

    /** Whether it gives a number that was not called wrong. */
    private boolean counts(Report report) {
      return report.claim().binds()
          && !report.isDenial()
          && !report.claim().isRetraction()
          && report.answer() instanceof Answer.Amount
          && !wrong.contains(Word.of(report));
    }

    private Optional<Finding> fall(Collection<Replaced> updates) {
      ReadPosition earlier = read(updates, Replaced::earlier);
      ReadPosition later = read(updates, Replaced::later);
      if (earlier.interval().isEmpty() || later.interval().isEmpty()) {
        return Optional.empty();
      }
      ClaimedFigure before = new ClaimedFigure(evidence.event(), earlier);
      ClaimedFigure after = new ClaimedFigure(evidence.event(), later);
      return before.unit().equals(after.unit())
              && evidence.vocabulary().isLasting(after.measure())
              && MeasureNesting.continues(after.measure(), before.measure(), evidence.vocabulary())
              && IntervalEnds.isBelow(later, earlier)
          ? Optional.of(
              new Finding.FallingToll(
                  evidence.event(), earlier, later, updates.stream().anyMatch(Replaced::isUpdate)))
          : Optional.empty();
    }

    private ReadPosition read(Collection<Replaced> updates, Function<Replaced, Report> side) {
      Position position = Position.of(updates.stream().map(side).distinct().toList());
      Answer.Amount amount = (Answer.Amount) position.answer();
      Verdict verdict = evidence.verdicts().get(0);
      return new ReadPosition(
          position, MeasureOrder.SAME, amount.quantity().interval(verdict.reading()));
    }
  }
}
