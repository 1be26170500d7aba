package org.parley.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.dispute.Position;
import org.parley.dispute.Report;

/** Step 2: collapses relays, so that an answer counts once however many carry it. */
final class Relays {
  private Relays() {}

  static ImmutableList<Position> collapse(ImmutableList<Report> reports, StepRecorder recorder) {
    ImmutableListMultimap<Key, Report> byAnswer = Multimaps.index(reports, Key::of);
    ImmutableList<Position> positions =
        byAnswer.asMap().values().stream()
            .map(carriers -> new Position(ImmutableList.copyOf(carriers)))
            .sorted(Position.ORDER)
            .collect(ImmutableList.toImmutableList());
    positions.stream()
        .filter(position -> position.reports().size() > 1)
        .forEach(position -> recorder.add(new Step.Gathered(position)));
    return positions;
  }

  /** What makes two reports one position. */
  record Key(Origin origin, boolean denial, Answer answer) {
    static Key of(Report report) {
      return new Key(report.origin(), report.isDenial(), report.answer().withoutWords());
    }
  }
}
