package org.parley.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parley.proposition.Flow;

/**
 * No more of a part than of the whole, whoever counts them.
 *
 * <p>Every two measures of an event of which one counts a part of the other are held against one
 * another: the figures of different claimants together, those of one claimant apart. One claimant's
 * totals of a growing period are a toll, and one that falls is told as that.
 */
final class PartsAgainstWholes implements Rule {
  @Override
  public List<Finding> find(Evidence evidence) {
    List<Finding> found = new ArrayList<>();
    ImmutableListMultimap<Evidence.Count, Figure> amounts = evidence.amounts();
    for (Evidence.Count part : amounts.keySet()) {
      for (Evidence.Count whole : amounts.keySet()) {
        if (part.unit().equals(whole.unit()) && Nesting.isPart(part.measure(), whole.measure())) {
          found.addAll(find(amounts.get(part), amounts.get(whole)));
        }
      }
    }
    return found;
  }

  private static List<Finding> find(List<Figure> parts, List<Figure> wholes) {
    List<Clash> clashes = clashes(parts, wholes);
    if (clashes.isEmpty()) {
      return Condition.on(parts, wholes).stream().toList();
    }
    List<Finding> found = new ArrayList<>();
    List<Clash> across = clashes.stream().filter(clash -> !clash.isOfOne()).toList();
    if (!across.isEmpty()) {
      found.add(Clash.finding(across));
    }
    Multimaps.index(clashes.stream().filter(Clash::isOfOne).toList(), c -> c.part().origin())
        .asMap()
        .values()
        .forEach(own -> found.addAll(ofOne(own)));
    return found;
  }

  private static List<Finding> ofOne(Collection<Clash> clashes) {
    Clash first = clashes.iterator().next();
    boolean toll =
        first.part().measure().flow() == Flow.CUMULATIVE
            && Nesting.differInPeriodOnly(first.part().measure(), first.whole().measure());
    return toll ? clashes.stream().map(Clash::toll).toList() : List.of(Clash.finding(clashes));
  }

  /** Every part with every whole that it exceeds; the wholes are left at the first that is not. */
  private static List<Clash> clashes(List<Figure> parts, List<Figure> wholes) {
    List<Figure> rising = wholes.stream().sorted(Figure.BY_HIGH).toList();
    List<Clash> clashes = new ArrayList<>();
    for (Figure part : parts) {
      for (Figure whole : rising) {
        if (!Ends.isBelow(whole.read(), part.read())) {
          break;
        }
        if (Nesting.isInTime(part, whole)) {
          clashes.add(new Clash(part, whole));
        }
      }
    }
    return clashes.stream().sorted(Clash.WIDEST_FIRST).collect(toImmutableList());
  }
}
