package org.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.claim.Firmness;
import org.parley.dispute.Answer;
import org.parley.dispute.OriginCount;
import org.parley.dispute.Position;
import org.parley.dispute.Stake;

/**
 * Step 9 for answers other than numbers: who, or whether at all.
 *
 * <p>An origin may name several; two origins exclude one another if they name nobody in common. A
 * denial excludes the answer that it denies. Origins that name the same actors are compared once,
 * and one step is recorded for each such group.
 */
final class NameComparison {
  private final ImmutableList<Position> positions;
  private final StepRecorder recorder;
  private final Set<Stake> contestedBy = EnumSet.noneOf(Stake.class);

  /** The origins that name exactly these actors. */
  private final SetMultimap<ImmutableSet<Answer>, Position> named = LinkedHashMultimap.create();

  private NameComparison(Collection<Position> positions, StepRecorder recorder) {
    this.positions = ImmutableList.copyOf(positions);
    this.recorder = recorder;
    Multimaps.index(this.positions.stream().filter(p -> !p.isDenial()).toList(), Position::origin)
        .asMap()
        .values()
        .forEach(said -> named.putAll(answers(said), said));
  }

  static Comparison compare(ImmutableList<Position> positions, StepRecorder recorder) {
    List<Position> firm =
        positions.stream().filter(one -> one.firmness() == Firmness.FIRM).toList();
    Comparison among = new NameComparison(firm, recorder).compare();
    if (firm.size() == positions.size()) {
      return among;
    }
    Comparison all = new NameComparison(positions, new StepRecorder()).compare();
    return Comparison.hedged(among, all, OriginCount.of(positions).low());
  }

  private Comparison compare() {
    compareGroups();
    compareDenials();
    return contestedBy.isEmpty() ? Comparison.of(agreement()) : Comparison.contested(contestedBy);
  }

  /** Finds for each group one that excludes it, and takes each such pair down once. */
  private void compareGroups() {
    List<ImmutableSet<Answer>> groups = List.copyOf(named.keySet());
    Set<Answer> common = new LinkedHashSet<>(groups.isEmpty() ? Set.of() : groups.get(0));
    groups.forEach(common::retainAll);
    Set<ImmutableSet<ImmutableSet<Answer>>> told = new HashSet<>();
    for (ImmutableSet<Answer> group : common.isEmpty() ? groups : List.<ImmutableSet<Answer>>of()) {
      groups.stream()
          .filter(other -> Collections.disjoint(group, other))
          .findFirst()
          .ifPresent(
              other -> {
                contest(named.get(group));
                if (told.add(ImmutableSet.of(group, other))) {
                  addStep(named.get(group), named.get(other));
                }
              });
    }
  }

  private void compareDenials() {
    ListMultimap<Answer, Position> given = LinkedListMultimap.create();
    ListMultimap<Answer, Position> denied = LinkedListMultimap.create();
    for (Position position : positions) {
      (position.isDenial() ? denied : given).put(position.answer(), position);
    }
    for (Map.Entry<Answer, Collection<Position>> denial : denied.asMap().entrySet()) {
      if (given.containsKey(denial.getKey())) {
        contest(denial.getValue());
        contest(given.get(denial.getKey()));
        addStep(denial.getValue(), given.get(denial.getKey()));
      }
    }
  }

  private void contest(Collection<Position> some) {
    some.forEach(position -> contestedBy.add(position.stake()));
  }

  private void addStep(Collection<Position> some, Collection<Position> others) {
    recorder.add(new Step.Contradicted(some.iterator().next(), others.iterator().next()));
  }

  private static ImmutableSet<Answer> answers(Collection<Position> positions) {
    return positions.stream().map(Position::answer).collect(toImmutableSet());
  }

  private Agreement agreement() {
    if (OriginCount.of(positions).low() == 1) {
      return Agreement.SINGLE;
    }
    if (OriginCount.of(List.copyOf(named.values())).low() < 2) {
      return Agreement.UNDECIDABLE;
    }
    boolean all = positions.stream().noneMatch(Position::isDenial);
    return all && named.keySet().size() == 1 ? Agreement.UNANIMOUS : Agreement.COMPATIBLE;
  }
}
