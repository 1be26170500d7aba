package org.parley.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.dispute.Origin;
import org.parley.measure.MeasureVocabulary;
import org.parley.reconcile.Ranges;
import org.parley.reconcile.ReadPosition;

/**
 * Checks that one claimant's figures for one count are compatible, or that one is said to replace
 * the other.
 *
 * <p>Claimants who are only described are left out: two "officials" may be two people.
 */
final class ConflictingAnswers implements Rule {
  /** A claimant and what they count. */
  private record Key(Origin origin, EventVerdicts.Count count) {
    static Key of(ClaimedFigure figure) {
      return new Key(figure.origin(), figure.count());
    }
  }

  @Override
  public List<Finding> find(EventVerdicts evidence) {
    List<Finding> found = new ArrayList<>();
    List<ClaimedFigure> figures =
        evidence.figures().filter(ClaimedFigure::isOfSomebodyKnown).toList();
    for (Collection<ClaimedFigure> answers : Multimaps.index(figures, Key::of).asMap().values()) {
      found.addAll(new OneCount(answers, evidence.vocabulary()).find());
    }
    return found;
  }

  /** One claimant's figures for one count, sorted by day. */
  private static final class OneCount {
    private final List<ClaimedFigure> figures;
    private final MeasureVocabulary vocabulary;

    OneCount(Collection<ClaimedFigure> answers, MeasureVocabulary vocabulary) {
      this.vocabulary = vocabulary;
      this.figures = answers.stream().sorted(ClaimedFigure.BY_DAY).toList();
    }

    List<Finding> find() {
      List<Range<BigDecimal>> intervals = figures.stream().map(ClaimedFigure::interval).toList();
      Range<BigDecimal> first = Ranges.firstToEnd(intervals);
      Range<BigDecimal> last = Ranges.lastToBegin(intervals);
      return Ranges.isBelow(first, last) ? findApart(first, last) : List.of();
    }

    private List<Finding> findApart(Range<BigDecimal> first, Range<BigDecimal> last) {
      ImmutableList<ReadPosition> sameDay = apartOnOneDay();
      if (!sameDay.isEmpty()) {
        return List.of(contradiction(sameDay, Severity.CLASH));
      }
      List<Finding> found = falls();
      if (!isRunning() && (found.isEmpty() || rises())) {
        List<ClaimedFigure> apart =
            figures.stream()
                .filter(
                    f -> Ranges.isBelow(first, f.interval()) || Ranges.isBelow(f.interval(), last))
                .toList();
        found.add(contradiction(apart.stream().map(ClaimedFigure::read).toList(), Severity.DOUBT));
      }
      return found;
    }

    private boolean isRunning() {
      return figures.stream().anyMatch(ClaimedFigure::isRunning);
    }

    private Finding contradiction(Collection<ReadPosition> answers, Severity severity) {
      return new Finding.SelfContradiction(
          figures.get(0).event(),
          answers.stream().sorted(IntervalEnds.BY_HIGH).collect(toImmutableList()),
          severity);
    }

    /** The figures that exclude one another and may have been given on one day. */
    private ImmutableList<ReadPosition> apartOnOneDay() {
      Set<ReadPosition> apart = new TreeSet<>(IntervalEnds.BY_HIGH);
      for (int i = 0; i < figures.size(); i++) {
        for (int j = i + 1; j < figures.size() && mayMeet(i, j); j++) {
          if (Ranges.areApart(interval(i), interval(j)) && countAlike(i, j)) {
            apart.add(figures.get(i).read());
            apart.add(figures.get(j).read());
          }
        }
      }
      return ImmutableList.copyOf(apart);
    }

    /** Sorted by first day: the scan can stop at the first interval that begins too late. */
    private boolean mayMeet(int one, int later) {
      return !figures.get(one).days().areBefore(figures.get(later).days());
    }

    /**
     * Whether two figures may be compared: those of a running total only if given on one known day.
     */
    private boolean countAlike(int one, int other) {
      return !isRunning()
          || (figures.get(one).days().areOneDay()
              && figures.get(one).days().equals(figures.get(other).days()));
    }

    private Range<BigDecimal> interval(int index) {
      return figures.get(index).interval();
    }

    private List<Finding> falls() {
      List<Finding> falls = new ArrayList<>();
      for (int i = 1; i < figures.size(); i++) {
        ClaimedFigure earlier = figures.get(i - 1);
        ClaimedFigure later = figures.get(i);
        if (vocabulary.isLasting(later.measure())
            && earlier.days().areBefore(later.days())
            && IntervalEnds.isBelow(later.read(), earlier.read())) {
          falls.add(new Finding.FallingToll(later.event(), earlier.read(), later.read(), false));
        }
      }
      return falls;
    }

    /** Whether some figure is above one of an earlier day. */
    private boolean rises() {
      Range<BigDecimal> first = interval(0);
      for (ClaimedFigure figure : figures) {
        if (Ranges.isBelow(first, figure.interval())) {
          return true;
        }
        first = Ranges.firstToEnd(List.of(first, figure.interval()));
      }
      return false;
    }
  }
}
