package org.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimap;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.parley.claim.Firmness;
import org.parley.dispute.Answer;
import org.parley.dispute.OriginCount;
import org.parley.dispute.Stake;
import org.parley.measure.MeasureVocabulary;
import org.parley.proposition.Measure;
import org.parley.quantity.Reading;
import org.parley.quantity.Unit;

/**
 * Step 9 for counts: whether one number fits all answers. Only firm answers can exclude one
 * another.
 *
 * <p>Answers of one measure are compared with each other; an answer that counts a part is compared
 * with one that counts the whole; nothing else is compared. A denial excludes an answer if it
 * denies all of it. Linear in the number of answers, for a given number of measures.
 */
final class CountComparison {
  private final ImmutableList<ReadPosition> positions;
  private final ImmutableList<ReadPosition> figures;
  private final ImmutableList<MeasureGroup> groups;
  private final boolean aligned;
  private final MeasureVocabulary vocabulary;
  private final StepRecorder recorder;
  private final Set<Stake> contestedBy = EnumSet.noneOf(Stake.class);

  private CountComparison(
      List<ReadPosition> positions,
      boolean aligned,
      MeasureVocabulary vocabulary,
      StepRecorder recorder) {
    this.vocabulary = vocabulary;
    this.positions = ImmutableList.copyOf(positions);
    this.figures =
        positions.stream()
            .filter(read -> read.interval().isPresent() && !read.position().isDenial())
            .collect(toImmutableList());
    this.groups = aligned ? oneGroup(figures) : byMeasure(figures);
    this.aligned = aligned;
    this.recorder = recorder;
  }

  static Comparison compare(
      ImmutableList<ReadPosition> positions,
      boolean aligned,
      MeasureVocabulary vocabulary,
      StepRecorder recorder) {
    List<ReadPosition> firm =
        positions.stream().filter(read -> read.position().firmness() == Firmness.FIRM).toList();
    Comparison among = new CountComparison(firm, aligned, vocabulary, recorder).compare();
    if (firm.size() == positions.size()) {
      return among;
    }
    Comparison all =
        new CountComparison(positions, aligned, vocabulary, new StepRecorder()).compare();
    return Comparison.hedged(among, all, origins(positions));
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
    groups.forEach(group -> group.compareWithin(contestedBy, recorder));
    forEachPair((part, whole) -> part.compareWithWhole(whole, contestedBy, recorder));
    compareWithDenials();
    return contestedBy.isEmpty() ? peacefulAgreement() : Comparison.contested(contestedBy);
  }

  static Unit unit(ReadPosition read) {
    return ((Answer.Amount) read.position().answer()).quantity().unit();
  }

  private void forEachPair(BiConsumer<MeasureGroup, MeasureGroup> pair) {
    for (MeasureGroup part : groups) {
      for (MeasureGroup whole : groups) {
        if (part.isPartOf(whole, vocabulary)) {
          pair.accept(part, whole);
        }
      }
    }
  }

  /** Compares each denied range with each range that anybody gives. */
  private void compareWithDenials() {
    Multimap<Ground, ReadPosition> denied = byGround(denials());
    Multimap<Ground, ReadPosition> given = denied.isEmpty() ? denied : byGround(figures);
    denied
        .asMap()
        .forEach(
            (denial, deniers) ->
                given
                    .asMap()
                    .forEach(
                        (figure, givers) -> {
                          if (denial.excludes(figure, aligned)) {
                            exclude(deniers, givers);
                          }
                        }));
  }

  private void exclude(Collection<ReadPosition> deniers, Collection<ReadPosition> givers) {
    deniers.forEach(read -> contestedBy.add(read.position().stake()));
    givers.forEach(read -> contestedBy.add(read.position().stake()));
    recorder.add(
        new Step.Contradicted(
            deniers.iterator().next().position(), givers.iterator().next().position()));
  }

  /**
   * The basis for comparing a denial and a figure: the range as it was given, without tolerance.
   */
  private record Ground(Measure measure, Unit unit, Range<BigDecimal> range) {
    boolean excludes(Ground figure, boolean aligned) {
      return (aligned || measure.equals(figure.measure))
          && unit.equals(figure.unit)
          && range.encloses(figure.range);
    }
  }

  private static Multimap<Ground, ReadPosition> byGround(List<ReadPosition> reads) {
    Multimap<Ground, ReadPosition> byGround = LinkedHashMultimap.create();
    for (ReadPosition read : reads) {
      strict(read)
          .ifPresent(
              range ->
                  byGround.put(new Ground(MeasureGroup.measure(read), unit(read), range), read));
    }
    return byGround;
  }

  /**
   * The range as it was given: tolerance must not widen a denial, nor move an answer out of its
   * range.
   */
  private static Optional<Range<BigDecimal>> strict(ReadPosition read) {
    return ((Answer.Amount) read.position().answer()).quantity().interval(Reading.strict());
  }

  private List<ReadPosition> denials() {
    return positions.stream()
        .filter(read -> read.interval().isPresent() && read.position().isDenial())
        .toList();
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
    return OriginCount.of(read.stream().map(ReadPosition::position).toList()).low();
  }

  private Comparison peacefulAgreement() {
    if (origins(positions) == 1) {
      return Comparison.of(Agreement.SINGLE);
    }
    if (!isComparable()) {
      return Comparison.of(Agreement.UNDECIDABLE);
    }
    Set<MeasureGroup> scoped = new LinkedHashSet<>();
    forEachPair(
        (part, whole) -> {
          if (part.leavesRest(whole, recorder)) {
            scoped.add(part);
          }
        });
    if (!scoped.isEmpty()) {
      return Comparison.of(Agreement.COMPATIBLE, AgreementCondition.SCOPE);
    }
    boolean same =
        figures.size() == positions.size()
            && groups.size() == 1
            && figures.stream().map(ReadPosition::interval).distinct().count() == 1;
    return Comparison.of(same ? Agreement.UNANIMOUS : Agreement.COMPATIBLE);
  }
}
