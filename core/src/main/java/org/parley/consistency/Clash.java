package org.parley.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import org.parley.reconcile.ReadPosition;

/** A figure of a part and one of the whole that it exceeds. */
record Clash(Figure part, Figure whole) {
  static final Comparator<Clash> WIDEST_FIRST =
      Comparator.comparing((Clash clash) -> Ends.gap(clash.whole.read(), clash.part.read()))
          .reversed()
          .thenComparing(clash -> clash.part.read(), Ends.BY_LOW_FALLING)
          .thenComparing(clash -> clash.whole.read(), Ends.BY_HIGH);

  /** Whether both are certainly one claimant's. */
  boolean isOfOne() {
    return part.isOfSomebodyKnown() && part.origin().equals(whole.origin());
  }

  /** What several of the same two measures, the widest first, come to. */
  static Finding finding(Collection<Clash> clashes) {
    return new Finding.PartExceedsWhole(
        clashes.iterator().next().part.event(),
        distinct(clashes, clash -> clash.part.read()),
        distinct(clashes, clash -> clash.whole.read()));
  }

  private static ImmutableList<ReadPosition> distinct(
      Collection<Clash> clashes, Function<Clash, ReadPosition> side) {
    return clashes.stream().map(side).distinct().collect(toImmutableList());
  }

  /** Told as a toll, which was higher over the shorter period than over the longer. */
  Finding toll() {
    return new Finding.FallingToll(part.event(), part.read(), whole.read(), false);
  }
}
