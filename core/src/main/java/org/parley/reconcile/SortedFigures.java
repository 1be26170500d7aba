package org.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.quantity.Unit;

/**
 * The answers to one question, sorted.
 *
 * @param numbers the numbers for exactly the measure asked for
 * @param words the answers for it in words only
 * @param parts numbers and words for parts of it, by their scope
 * @param denials the denials
 * @param inOtherUnits the answers in another unit
 */
record SortedFigures(
    ImmutableList<ReportedFigure> numbers,
    ImmutableList<ReportedFigure> words,
    ImmutableSortedMap<String, ImmutableList<ReportedFigure>> parts,
    ImmutableList<Position> denials,
    ImmutableList<Position> inOtherUnits) {

  static SortedFigures of(Iterable<ReadPosition> positions, Unit unit) {
    Sorter sorter = new Sorter(unit);
    positions.forEach(sorter::sort);
    return sorter.sorted();
  }

  /** Sorts the answers one by one. */
  private static final class Sorter {
    private final Unit unit;
    private final ImmutableList.Builder<ReportedFigure> numbers = ImmutableList.builder();
    private final ImmutableList.Builder<ReportedFigure> words = ImmutableList.builder();
    private final ImmutableListMultimap.Builder<String, ReportedFigure> parts =
        ImmutableListMultimap.builder();
    private final ImmutableList.Builder<Position> denials = ImmutableList.builder();
    private final ImmutableList.Builder<Position> inOtherUnits = ImmutableList.builder();

    Sorter(Unit unit) {
      this.unit = unit;
    }

    void sort(ReadPosition read) {
      if (!(read.position().answer() instanceof Answer.Amount amount)) {
        return;
      }
      Unit said = amount.quantity().unit();
      if (read.position().isDenial()) {
        denials.add(read.position());
      } else if (said.equals(unit)) {
        take(read, amount.measure());
      } else {
        inOtherUnits.add(read.position());
        takeForeign(read, said);
      }
    }

    /**
     * A figure in another unit only shows that the count is above zero; an ordinal shows nothing.
     */
    private void takeForeign(ReadPosition read, Unit said) {
      boolean some = unit.equals(Unit.COUNT) && !said.equals(Unit.ORDINAL);
      if (some && read.order() == MeasureOrder.SAME) {
        words.addAll(ReportedFigure.of(read));
      }
    }

    private void take(ReadPosition read, Measure counted) {
      if (read.order() == MeasureOrder.SAME) {
        ReportedFigure.of(read).forEach(this::take);
      } else if (read.order() == MeasureOrder.NARROWER) {
        counted.scope().ifPresent(scope -> parts.putAll(scope, ReportedFigure.of(read)));
      }
    }

    private void take(ReportedFigure said) {
      if (said.isDenialInWords()) {
        denials.add(said.position());
      } else {
        (said.isNumber() ? numbers : words).add(said);
      }
    }

    SortedFigures sorted() {
      return new SortedFigures(
          numbers.build(),
          words.build(),
          ImmutableSortedMap.copyOf(
              Maps.transformValues(Multimaps.asMap(parts.build()), ImmutableList::copyOf),
              Comparator.naturalOrder()),
          denials.build(),
          inOtherUnits.build());
    }
  }
}
