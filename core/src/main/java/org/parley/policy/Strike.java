package org.parley.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.reconcile.Estimate;

/**
 * A strike with its toll.
 *
 * @param area the place, compared as exact text
 * @param at the time
 * @param toll the number of people killed
 */
public record Strike(String area, Instant at, Estimate.Figure toll) {
  private static final Comparator<Optional<BigDecimal>> ABSENT_LAST =
      Comparators.emptiesLast(Comparator.naturalOrder());

  private static final Comparator<Strike> ORDER =
      Comparator.comparing(Strike::area)
          .thenComparing(Strike::at)
          .thenComparing(strike -> strike.toll().low())
          .thenComparing(strike -> strike.toll().best(), ABSENT_LAST)
          .thenComparing(strike -> strike.toll().high(), ABSENT_LAST);

  /** Refuses null. */
  public Strike {
    requireNonNull(area, "area");
    requireNonNull(at, "at");
    requireNonNull(toll, "toll");
  }

  /**
   * Merges the strikes in one area that are within some time of the first of them; their bounds are
   * added. A merged strike has the time of its first one, so a long series is not merged into one.
   *
   * <p>3–4 and 2–5 in one area, 90 minutes apart: one strike, 5–9.
   *
   * @param strikes the strikes, in any order
   * @param within how long after the first a strike is still merged with it, inclusive
   * @return the merged strikes, by area and time
   */
  public static ImmutableList<Strike> merge(Collection<Strike> strikes, Duration within) {
    List<Strike> merged = new ArrayList<>();
    for (Strike strike : ImmutableList.sortedCopyOf(ORDER, strikes)) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).takes(strike, within)) {
        merged.set(last, merged.get(last).with(strike));
      } else {
        merged.add(strike);
      }
    }
    return ImmutableList.copyOf(merged);
  }

  private boolean takes(Strike later, Duration within) {
    return area.equals(later.area) && Duration.between(at, later.at).compareTo(within) <= 0;
  }

  private Strike with(Strike later) {
    return new Strike(area, at, Figures.sum(ImmutableList.of(toll, later.toll)));
  }
}
