package org.parley.consistency;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.dispute.Origin;

/**
 * Checks that no part exceeds its whole, for all claimants.
 *
 * <p>Two measures of an event are compared if one counts a part of the other: the figures of
 * different claimants together, those of one claimant separately. One claimant's totals of a
 * growing period are a toll; if it falls, that is reported as a falling toll.
 */
final class PartsAgainstWholes implements Rule {
  @Override
  public List<Finding> find(EventVerdicts evidence) {
    List<Finding> found = new ArrayList<>();
    ImmutableListMultimap<EventVerdicts.Count, ClaimedFigure> amounts = evidence.amounts();
    for (EventVerdicts.Count part : amounts.keySet()) {
      for (EventVerdicts.Count whole : amounts.keySet()) {
        if (part.unit().equals(whole.unit())
            && MeasureNesting.isPart(part.measure(), whole.measure(), evidence.vocabulary())) {
          found.addAll(find(amounts.get(part), amounts.get(whole)));
        }
      }
    }
    return found;
  }

  /**
   * Compares every part with the wholes, smallest first, and stops at the first that it does not
   * exceed.
   */
  private static List<Finding> find(List<ClaimedFigure> parts, List<ClaimedFigure> wholes) {
    List<ClaimedFigure> rising = wholes.stream().sorted(ClaimedFigure.BY_HIGH).toList();
    Clashes across = new Clashes();
    List<Clash> ofOne = new ArrayList<>();
    for (ClaimedFigure part : parts.stream().sorted(ClaimedFigure.BY_LOW_FALLING).toList()) {
      for (ClaimedFigure whole : rising) {
        if (!IntervalEnds.isBelow(whole.read(), part.read())) {
          break;
        }
        if (MeasureNesting.isInTime(part, whole)) {
          Clash clash = new Clash(part, whole);
          if (clash.isOfOne()) {
            ofOne.add(clash);
          } else {
            across.add(clash);
          }
        }
      }
    }
    List<Finding> found = new ArrayList<>(ofOne(ofOne));
    across.finding().ifPresent(found::add);
    return found.isEmpty() ? Condition.on(parts, wholes).stream().toList() : found;
  }

  private static List<Finding> ofOne(List<Clash> clashes) {
    Map<Origin, Clashes> byOrigin = new LinkedHashMap<>();
    List<Finding> found = new ArrayList<>();
    for (Clash clash : clashes) {
      if (clash.isToll()) {
        found.add(clash.toll());
      } else {
        byOrigin.computeIfAbsent(clash.part().origin(), o -> new Clashes()).add(clash);
      }
    }
    byOrigin.values().forEach(own -> own.finding().ifPresent(found::add));
    return found;
  }
}
