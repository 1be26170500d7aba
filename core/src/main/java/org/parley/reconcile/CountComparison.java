package org.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.dispute.Position;
import org.parley.quantity.Reading;
import org.parley.quantity.Unit;

/**
 * Step 5 for counts: whether one number can fit all answers.
 *
 * <p>Answers of one measure are compared with each other; an answer that counts a part is held
 * against one that counts the whole; nothing else is compared. A denial excludes an answer all of
 * which it denies. Linear in the number of answers, but for the few measures that occur.
 */
final class CountComparison {
  private final ImmutableList<ReadPosition> positions;
  private final ImmutableList<ReadPosition> figures;
  private final ImmutableList<MeasureGroup> groups;
  private final boolean aligned;
  private final StepRecorder recorder;
  private final Set<Position> excluded = new LinkedHashSet<>();

  private CountComparison(
      ImmutableList<ReadPosition> positions, boolean aligned, StepRecorder recorder) {
    this.positions = positions;
    this.figures =
        positions.stream()
            .filter(read -> read.interval().isPresent() && !read.position().isDenial())
            .collect(toImmutableList());
    this.groups = aligned ? oneGroup(figures) : byMeasure(figures);
    this.aligned = aligned;
    this.recorder = recorder;
  }

  static Comparison compare(
      ImmutableList<ReadPosition> positions, boolean aligned, StepRecorder recorder) {
    return new CountComparison(positions, aligned, recorder).compare();
  }

  private static ImmutableList<MeasureGroup> oneGroup(ImmutableList<ReadPosition> figures) {
    return figures.isEmpty() ? ImmutableList.of() : ImmutableList.of(new MeasureGroup(figures));
  }

  private static ImmutableList<MeasureGroup> byMeasure(ImmutableList<ReadPosition> figures) {
    var byMeasure = new TreeMap<String, ImmutableList.Builder<ReadPosition>>();
    for (ReadPosition figure : figures) {
      byMeasure
          .computeIfAbsent(MeasureGroup.measure(figure).toString(), m -> ImmutableList.builder())
          .add(figure);
    }
    return ImmutableSortedMap.copyOf(byMeasure).values().stream()
        .map(group -> new MeasureGroup(group.build()))
        .collect(toImmutableList());
  }

  private Comparison compare() {
    ImmutableSet<Unit> units =
        figures.stream().map(CountComparison::unit).collect(toImmutableSet());
    if (units.size() > 1) {
      recorder.add(
          new Step.UnitsMixed(units.stream().map(Unit::name).sorted().collect(toImmutableList())));
      return Comparison.of(Agreement.UNDECIDABLE);
    }
    groups.forEach(group -> group.compareWithin(excluded, recorder));
    forEachPair((part, whole) -> part.compareWithWhole(whole, excluded, recorder));
    compareWithDenials();
    return new Comparison(agreement(), ImmutableSet.copyOf(excluded));
  }

  static Unit unit(ReadPosition read) {
    return ((Answer.Amount) read.position().answer()).quantity().unit();
  }

  private void forEachPair(BiConsumer<MeasureGroup, MeasureGroup> pair) {
    for (MeasureGroup part : groups) {
      for (MeasureGroup whole : groups) {
        if (part.isPartOf(whole)) {
          pair.accept(part, whole);
        }
      }
    }
  }

  private void compareWithDenials() {
    for (ReadPosition denial : denials()) {
      for (ReadPosition figure : figures) {
        if (countTheSame(denial, figure)
            && unit(denial).equals(unit(figure))
            && denies(strict(denial), strict(figure))) {
          excluded.add(denial.position());
          excluded.add(figure.position());
          recorder.add(new Step.Contradicted(denial.position(), figure.position()));
        }
      }
    }
  }

  private boolean countTheSame(ReadPosition one, ReadPosition other) {
    return aligned || MeasureGroup.measure(one).equals(MeasureGroup.measure(other));
  }

  /** Whether all of a figure is denied; of a word that only a lexicon reads nobody knows. */
  private static boolean denies(
      Optional<Range<BigDecimal>> denial, Optional<Range<BigDecimal>> figure) {
    return denial.isPresent() && figure.filter(denial.get()::encloses).isPresent();
  }

  /** As it was said: no tolerance makes a denial reach further, or an answer slip out of it. */
  private static Optional<Range<BigDecimal>> strict(ReadPosition read) {
    return ((Answer.Amount) read.position().answer()).quantity().interval(Reading.strict());
  }

  private List<ReadPosition> denials() {
    return positions.stream()
        .filter(read -> read.interval().isPresent() && read.position().isDenial())
        .toList();
  }

  private Agreement agreement() {
    if (!excluded.isEmpty()) {
      return Agreement.CONTESTED;
    }
    if (origins(positions) == 1) {
      return Agreement.SINGLE;
    }
    return isComparable() ? peacefulAgreement() : Agreement.UNDECIDABLE;
  }

  /** Whether there are figures of two origins that could have excluded one another. */
  private boolean isComparable() {
    List<List<ReadPosition>> comparable = new ArrayList<>();
    groups.forEach(group -> comparable.add(group.figures()));
    forEachPair(
        (part, whole) ->
            comparable.add(Lists.newArrayList(Iterables.concat(part.figures(), whole.figures()))));
    return comparable.stream().anyMatch(read -> origins(read) > 1);
  }

  private static int origins(List<ReadPosition> read) {
    return Origin.count(read.stream().map(one -> one.position().origin()).toList());
  }

  private Agreement peacefulAgreement() {
    Set<MeasureGroup> scoped = new LinkedHashSet<>();
    forEachPair(
        (part, whole) -> {
          if (part.leavesRest(whole, recorder)) {
            scoped.add(part);
          }
        });
    if (!scoped.isEmpty()) {
      return Agreement.COMPATIBLE_IF_SCOPED;
    }
    boolean same =
        figures.size() == positions.size()
            && groups.size() == 1
            && figures.stream().map(ReadPosition::interval).distinct().count() == 1;
    return same ? Agreement.UNANIMOUS : Agreement.COMPATIBLE;
  }
}
