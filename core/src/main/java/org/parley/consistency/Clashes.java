package org.parley.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.reconcile.ReadPosition;

/** Clashes between the same two measures, reported as one finding. */
final class Clashes {
  private final Set<ClaimedFigure> parts = new LinkedHashSet<>();
  private final Set<ClaimedFigure> wholes = new LinkedHashSet<>();
  private @Nullable Clash widest;

  /** Adds a clash; of several with the same gap the first is reported in full. */
  void add(Clash clash) {
    parts.add(clash.part());
    wholes.add(clash.whole());
    if (widest == null || clash.gap().compareTo(widest.gap()) > 0) {
      widest = clash;
    }
  }

  Optional<Finding> finding() {
    return Optional.ofNullable(widest)
        .map(
            clash ->
                new Finding.PartExceedsWhole(
                    clash.part().event(), read(clash.part(), parts), read(clash.whole(), wholes)));
  }

  private static ImmutableList<ReadPosition> read(ClaimedFigure first, Set<ClaimedFigure> figures) {
    return Stream.concat(Stream.of(first), figures.stream().filter(one -> one != first))
        .map(ClaimedFigure::read)
        .collect(toImmutableList());
  }
}
