package org.parley.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.dispute.Origin;
import org.parley.measure.MeasureVocabulary;

/**
 * Checks that the disjoint parts given by one claimant do not add up to more than the whole.
 *
 * <p>Parts of different claimants are never added: each may have divided the whole in another way.
 */
final class SumsOfParts implements Rule {
  /** The figures of one claimant for parts of one whole. */
  private record Group(Origin origin, EventVerdicts.Count whole) {
    static Group of(ClaimedFigure part, Partition partition) {
      return new Group(part.origin(), new EventVerdicts.Count(partition.whole(), part.unit()));
    }
  }

  @Override
  public List<Finding> find(EventVerdicts evidence) {
    ImmutableListMultimap<EventVerdicts.Count, ClaimedFigure> amounts = evidence.amounts();
    List<Finding> found = new ArrayList<>();
    groups(amounts.values(), evidence.vocabulary())
        .asMap()
        .forEach(
            (group, parts) -> {
              for (ImmutableList<ClaimedFigure> sum : sums(group, parts, evidence.vocabulary())) {
                find(group, sum, amounts.get(group.whole())).ifPresent(found::add);
              }
            });
    return found;
  }

  private static ImmutableListMultimap<Group, ClaimedFigure> groups(
      Collection<ClaimedFigure> figures, MeasureVocabulary vocabulary) {
    var groups = ImmutableListMultimap.<Group, ClaimedFigure>builder();
    for (ClaimedFigure part : figures) {
      if (part.isOfSomebodyKnown() && MeasureNesting.isDefinite(part.measure())) {
        Partition.withPart(part.measure(), vocabulary).stream()
            .map(partition -> Group.of(part, partition))
            .distinct()
            .forEach(group -> groups.put(group, part));
      }
    }
    return groups.build();
  }

  /**
   * The sets of parts that may be added, with their lower bounds; no set that is part of another.
   */
  private static List<ImmutableList<ClaimedFigure>> sums(
      Group group, Collection<ClaimedFigure> parts, MeasureVocabulary vocabulary) {
    var byPartition = ImmutableListMultimap.<Partition, ClaimedFigure>builder();
    for (ClaimedFigure part : parts) {
      Partition.withPart(part.measure(), vocabulary).stream()
          .filter(partition -> partition.whole().equals(group.whole().measure()))
          .forEach(partition -> byPartition.put(partition, part));
    }
    List<ImmutableList<ClaimedFigure>> sums =
        byPartition.build().asMap().values().stream()
            .map(SumsOfParts::smallest)
            .distinct()
            .toList();
    return sums.stream()
        .filter(sum -> sums.stream().noneMatch(more -> isWithin(sum, more)))
        .toList();
  }

  private static boolean isWithin(List<ClaimedFigure> sum, List<ClaimedFigure> more) {
    Set<ClaimedFigure> figures = new HashSet<>(more);
    return more.size() > sum.size() && figures.containsAll(sum);
  }

  /** The smallest lower bound of each part; if their sum exceeds the whole, every choice does. */
  private static ImmutableList<ClaimedFigure> smallest(Collection<ClaimedFigure> parts) {
    return Multimaps.index(parts, ClaimedFigure::measure).asMap().values().stream()
        .map(same -> same.stream().max(ClaimedFigure.BY_LOW_FALLING).orElseThrow())
        .sorted(ClaimedFigure.BY_LOW_FALLING)
        .collect(toImmutableList());
  }

  private static Optional<Finding> find(
      Group group, List<ClaimedFigure> parts, List<ClaimedFigure> wholes) {
    List<ClaimedFigure> own =
        wholes.stream().filter(whole -> whole.origin().equals(group.origin())).toList();
    List<ClaimedFigure> exceeded =
        own.isEmpty()
            ? wholes.stream().filter(isExceededBy(parts)).sorted(ClaimedFigure.BY_HIGH).toList()
            : own.stream().max(ClaimedFigure.BY_HIGH).filter(isExceededBy(parts)).stream().toList();
    return exceeded.isEmpty() ? Optional.empty() : Optional.of(finding(parts, exceeded));
  }

  /**
   * Whether the sum is too large although no single part is, which would be a finding of its own.
   */
  private static Predicate<ClaimedFigure> isExceededBy(List<ClaimedFigure> parts) {
    BigDecimal sum = sum(parts);
    return whole ->
        IntervalEnds.high(whole.read()).filter(high -> sum.compareTo(high) > 0).isPresent()
            && parts.stream().noneMatch(part -> IntervalEnds.isBelow(whole.read(), part.read()))
            && parts.stream().allMatch(part -> MeasureNesting.isInTime(part, whole));
  }

  private static BigDecimal sum(List<ClaimedFigure> parts) {
    return parts.stream()
        .map(part -> IntervalEnds.low(part.read()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Finding finding(List<ClaimedFigure> parts, List<ClaimedFigure> wholes) {
    return new Finding.SumExceedsWhole(
        parts.get(0).event(),
        parts.stream().map(ClaimedFigure::read).collect(toImmutableList()),
        wholes.stream().map(ClaimedFigure::read).collect(toImmutableList()),
        sum(parts));
  }
}
