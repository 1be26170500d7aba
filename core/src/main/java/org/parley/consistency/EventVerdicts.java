package org.parley.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.dispute.Dispute;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.measure.MeasureVocabulary;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;
import org.parley.quantity.Unit;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;

/**
 * The verdicts on all questions about one event.
 *
 * @param event the event
 * @param verdicts a verdict on each of its questions; no claim is in more than one
 */
record EventVerdicts(Event event, ImmutableList<Verdict> verdicts) {
  /** A measure and the unit of its figures. */
  record Count(Measure measure, Unit unit) {}

  /** The verdicts on a dossier, grouped by event. */
  static ImmutableList<EventVerdicts> of(
      Dossier dossier, Function<Question, Dispute> disputes, Reconciler reconciler) {
    ImmutableListMultimap<EventId, Verdict> verdicts =
        Multimaps.index(
            dossier.questions().stream()
                .map(Question::unscoped)
                .distinct()
                .map(question -> reconciler.reconcile(disputes.apply(question)))
                .toList(),
            verdict -> verdict.event().id());
    return verdicts.asMap().values().stream()
        .map(ImmutableList::copyOf)
        .map(ofOne -> new EventVerdicts(ofOne.get(0).event(), ofOne))
        .collect(toImmutableList());
  }

  /** The vocabulary by which the measures were understood. */
  MeasureVocabulary vocabulary() {
    return verdicts.get(0).vocabulary();
  }

  /** The current answers that their claimants call at least probable. */
  Stream<ReadPosition> answers() {
    return verdicts.stream()
        .flatMap(verdict -> verdict.positions().stream())
        .flatMap(read -> FirmAnswers.firm(read).stream());
  }

  /** The numbers among them. */
  Stream<ClaimedFigure> figures() {
    return answers().filter(ClaimedFigure::isFigure).map(read -> new ClaimedFigure(event, read));
  }

  /** The numbers, grouped by measure and unit, without percentages and ordinals. */
  ImmutableListMultimap<Count, ClaimedFigure> amounts() {
    return Multimaps.index(
        figures()
            .filter(figure -> !figure.unit().equals(Unit.PERCENT))
            .filter(figure -> !figure.unit().equals(Unit.ORDINAL))
            .toList(),
        ClaimedFigure::count);
  }
}
