package org.parley.consistency;

import java.util.Optional;
import org.parley.measure.MeasureVocabulary;
import org.parley.proposition.Flow;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.time.Edtf;
import org.parley.time.Span;

/**
 * Whether one count is certainly part of another one.
 *
 * <p>{@link MeasureVocabulary#compare} says which measure is narrower. It takes dates at face
 * value; here a period must be within the other however its dates are read, and a running total
 * includes only what had been counted when it was given.
 */
final class MeasureNesting {
  private MeasureNesting() {}

  /** Whether a measure counts a part of what another one counts. */
  static boolean isPart(Measure part, Measure whole, MeasureVocabulary vocabulary) {
    return vocabulary.compare(part, whole) == MeasureOrder.NARROWER
        && isDefinite(part)
        && isDefinite(whole)
        && liesWithin(part.period(), whole.period());
  }

  /** Whether the period is definite: a count over an unspecified period may be about any. */
  static boolean isDefinite(Measure measure) {
    return measure.flow() != Flow.PERIOD || measure.period().isPresent();
  }

  private static boolean liesWithin(Optional<Edtf> part, Optional<Edtf> whole) {
    if (whole.isEmpty() || part.equals(whole)) {
      return true;
    }
    return part.filter(MeasureNesting::isSharp).isPresent()
        && isSharp(whole.get())
        && Span.allDaysOf(part.get()).isCertainlyWithin(Span.allDaysOf(whole.get()));
  }

  private static boolean isSharp(Edtf period) {
    return !period.uncertain() && !period.approximate() && period.toString().indexOf('X') < 0;
  }

  /** Whether all that the part counts had happened when the whole was counted. */
  static boolean isInTime(ClaimedFigure part, ClaimedFigure whole) {
    return !whole.isRunning()
        || (whole.days().areKnown() && !part.countsUntil().isAfter(whole.days().first()));
  }

  /** Whether two measures differ in their periods alone. */
  static boolean differInPeriodOnly(Measure one, Measure other) {
    return one.object().equals(other.object())
        && one.effect().equals(other.effect())
        && one.qualifiers().equals(other.qualifiers())
        && one.scope().equals(other.scope())
        && one.flow() == other.flow();
  }

  /** Whether a later figure of one measure continues an earlier figure of another. */
  static boolean continues(Measure later, Measure earlier, MeasureVocabulary vocabulary) {
    return later.equals(earlier)
        || (later.flow() == Flow.CUMULATIVE
            && differInPeriodOnly(later, earlier)
            && isPart(earlier, later, vocabulary));
  }
}
