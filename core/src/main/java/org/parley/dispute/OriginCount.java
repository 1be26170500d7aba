package org.parley.dispute;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorId;
import org.parley.source.SourceId;

/**
 * How many origins some answers have: a range, because two of them may be one.
 *
 * <p>The low end leaves out a bloc, a whole or a joint origin if one of its members is counted, and
 * counts a description, or actors that are only probably the same, once. Neither end counts a
 * compiler beside somebody whose texts it draws on.
 *
 * @param low how many there are at least
 * @param high how many there are at most
 */
public record OriginCount(int low, int high) {
  private static final Origin.Cases<Boolean> IS_NAMED =
      new Origin.Cases<>(speaker -> true, unnamed -> false, narrator -> false, joint -> false);

  /** The upper end, if it is above the lower end. */
  public Optional<Integer> atMost() {
    return Optional.of(high).filter(most -> most > low);
  }

  /** The origins of these positions. */
  public static OriginCount of(Collection<Position> positions) {
    Set<Origin> all = new LinkedHashSet<>();
    positions.forEach(position -> all.add(position.origin()));
    if (all.size() < 2 || positions.stream().allMatch(OriginCount::isApart)) {
      return new OriginCount(all.size(), all.size());
    }
    all.removeAll(compilersToLeaveOut(positions));
    all.removeIf(origin -> origin instanceof Origin.Joint && all.containsAll(origin.members()));
    int high = all.size() - digestsOfDescribed(all);
    return new OriginCount(low(all, positions), high);
  }

  /** Whether the origin is named and cannot be the same as another one. */
  private static boolean isApart(Position position) {
    return position.origin().match(IS_NAMED)
        && position.reports().stream()
            .allMatch(
                report ->
                    report.within().isEmpty() && report.likely().isEmpty() && !report.isCompiled());
  }

  /**
   * The number of origins described in a digest beside one of the texts that it digests. Members of
   * a joint origin are not counted: a joint origin is a different origin.
   */
  private static int digestsOfDescribed(Set<Origin> origins) {
    SetMultimap<String, Publication> described = LinkedHashMultimap.create();
    Origin.Cases<Boolean> put =
        new Origin.Cases<>(
            speaker -> false,
            unnamed ->
                unnamed
                    .publication()
                    .map(text -> described.put(unnamed.descriptor(), text))
                    .orElse(false),
            narrator -> false,
            joint -> false);
    origins.forEach(origin -> origin.match(put));
    return described.asMap().values().stream()
        .mapToInt(texts -> texts.size() - Publication.count(texts))
        .sum();
  }

  private static int low(Set<Origin> origins, Collection<Position> positions) {
    Set<Origin> wholes = new HashSet<>();
    Map<Origin, ActorId> likely = new HashMap<>();
    for (Position position : positions) {
      for (Report report : position.originals()) {
        report.within().forEach(whole -> wholes.add(new Origin.Speaker(whole)));
        report.likely().ifPresent(actor -> likely.put(position.origin(), actor));
      }
    }
    Set<Object> alone = new HashSet<>();
    List<Set<Object>> together = new ArrayList<>();
    for (Origin origin : origins) {
      Set<Object> keys = new HashSet<>();
      origin.members().forEach(member -> keys.add(member.match(key(likely.get(member)))));
      if (keys.size() > 1) {
        together.add(keys);
      } else if (!wholes.contains(origin)) {
        alone.addAll(keys);
      }
    }
    long joint = together.stream().filter(keys -> Collections.disjoint(keys, alone)).count();
    return alone.size() + Math.toIntExact(joint);
  }

  /** The key that two origins share if they may be the same. */
  private static Origin.Cases<Object> key(@Nullable ActorId likely) {
    return new Origin.Cases<>(
        speaker -> likely == null ? speaker : new Origin.Speaker(likely),
        Origin.Unnamed::descriptor,
        narrator -> narrator,
        joint -> joint);
  }

  /**
   * The compilers that draw on a text of somebody else who is counted, or of an earlier compiler.
   */
  private static Set<Origin> compilersToLeaveOut(Collection<Position> positions) {
    SetMultimap<Origin, SourceId> drawnOn = LinkedHashMultimap.create();
    Map<SourceId, Origin> taken = new HashMap<>();
    for (Position position : positions) {
      boolean compiled = position.reports().stream().allMatch(Report::isCompiled);
      for (Report report : position.reports()) {
        Set<SourceId> roots =
            report.publication().map(Publication::roots).orElse(ImmutableSet.of());
        if (!compiled) {
          roots.forEach(root -> taken.put(root, position.origin()));
        } else if (report.isDerived()) {
          drawnOn.putAll(position.origin(), roots);
        }
      }
    }
    taken.values().forEach(drawnOn::removeAll);
    Set<Origin> left = new HashSet<>();
    for (Origin compiler : drawnOn.keySet()) {
      Set<SourceId> roots = drawnOn.get(compiler);
      if (Collections.disjoint(roots, taken.keySet())) {
        roots.forEach(root -> taken.put(root, compiler));
      } else {
        left.add(compiler);
      }
    }
    return left;
  }
}
