package org.parley.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.dispute.Position;

/**
 * Step 5 for answers that are no numbers: who, or whether at all.
 *
 * <p>An origin may name several; two origins exclude one another if they name nobody in common. A
 * denial excludes the answer that it denies.
 */
final class NameComparison {
  private final ImmutableList<Position> positions;
  private final ImmutableListMultimap<Origin, Position> named;
  private final StepRecorder recorder;
  private final Set<Position> excluded = new LinkedHashSet<>();

  private NameComparison(ImmutableList<Position> positions, StepRecorder recorder) {
    this.positions = positions;
    this.named =
        Multimaps.index(
            positions.stream().filter(position -> !position.isDenial()).toList(), Position::origin);
    this.recorder = recorder;
  }

  static Comparison compare(ImmutableList<Position> positions, StepRecorder recorder) {
    NameComparison comparison = new NameComparison(positions, recorder);
    comparison.compareOrigins();
    comparison.compareDenials();
    return new Comparison(comparison.agreement(), ImmutableSet.copyOf(comparison.excluded));
  }

  private void compareOrigins() {
    List<Origin> origins = named.keySet().asList();
    for (int i = 0; i < origins.size(); i++) {
      for (int j = i + 1; j < origins.size(); j++) {
        compare(named.get(origins.get(i)), named.get(origins.get(j)));
      }
    }
  }

  private void compare(List<Position> some, List<Position> others) {
    if (Sets.intersection(answers(some), answers(others)).isEmpty()) {
      exclude(some.get(0), others.get(0));
      excluded.addAll(some);
      excluded.addAll(others);
    }
  }

  private void compareDenials() {
    for (Position denial : positions) {
      for (Position position : positions) {
        if (denial.isDenial()
            && !position.isDenial()
            && denial.answer().equals(position.answer())) {
          exclude(denial, position);
        }
      }
    }
  }

  private void exclude(Position one, Position other) {
    excluded.add(one);
    excluded.add(other);
    recorder.add(new Step.Contradicted(one, other));
  }

  private static ImmutableSet<Answer> answers(Collection<Position> positions) {
    return positions.stream().map(Position::answer).collect(toImmutableSet());
  }

  private Agreement agreement() {
    if (!excluded.isEmpty()) {
      return Agreement.CONTESTED;
    }
    if (Origin.count(positions.stream().map(Position::origin).toList()) == 1) {
      return Agreement.SINGLE;
    }
    if (Origin.count(named.keySet()) < 2) {
      return Agreement.UNDECIDABLE;
    }
    boolean same =
        named.asMap().values().stream().map(NameComparison::answers).distinct().count() == 1;
    boolean all = positions.stream().noneMatch(Position::isDenial);
    return same && all ? Agreement.UNANIMOUS : Agreement.COMPATIBLE;
  }
}
