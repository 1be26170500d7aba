package org.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.dispute.Answer;
import org.parley.dispute.Dispute;
import org.parley.dispute.Replacement;
import org.parley.dispute.Report;
import org.parley.time.When;

/** Step 1: drops reports that were retracted, replaced or not yet known, or give no answer. */
final class Supersession {
  private final Optional<LocalDate> asOf;
  private final StepRecorder recorder;

  Supersession(Optional<LocalDate> asOf, StepRecorder recorder) {
    this.asOf = asOf;
    this.recorder = recorder;
  }

  /** The reports that stand. */
  ImmutableList<Report> current(Dispute dispute) {
    ImmutableList<Report> known =
        dispute.reports().stream().filter(this::isKnown).collect(toImmutableList());
    ImmutableListMultimap<Relays.Key, Replacement> replacements = replacements(known);
    return known.stream()
        .filter(report -> isNotReplaced(report, replacements.get(Relays.Key.of(report))))
        .filter(this::isAnswer)
        .collect(toImmutableList());
  }

  /** What replaced an answer of an origin: with one report of it all that carry it are replaced. */
  private ImmutableListMultimap<Relays.Key, Replacement> replacements(
      ImmutableList<Report> reports) {
    var replacements = ImmutableListMultimap.<Relays.Key, Replacement>builder();
    for (Report report : reports) {
      report.replacements().stream()
          .filter(this::isKnown)
          .forEach(later -> replacements.put(Relays.Key.of(report), later));
    }
    return replacements.build();
  }

  private boolean isKnown(Report report) {
    if (asOf.isEmpty()) {
      return true;
    }
    LocalDate day = asOf.get();
    if (report.knownFrom().isEmpty()) {
      recorder.add(new Step.UnknownDay(report, day));
    }
    boolean known = report.knownFrom().map(from -> !from.isAfter(day)).orElse(true);
    if (!known) {
      recorder.add(new Step.NotYetKnown(report, day));
    }
    return known;
  }

  private boolean isNotReplaced(Report report, ImmutableList<Replacement> replacements) {
    Optional<Replacement> by =
        replacements.stream()
            .filter(later -> report.replacements().contains(later) || isCarrier(report, later))
            .findFirst();
    by.ifPresent(later -> recorder.add(new Step.Superseded(report, later)));
    return by.isEmpty();
  }

  /**
   * Whether a report merely carries an answer that was replaced: the claimant did not come back to
   * it afterwards. A report that revises another one, as each day of a running toll does, is a new
   * word unless its day is known to be an earlier one.
   */
  private static boolean isCarrier(Report report, Replacement later) {
    Optional<LocalDate> first = report.said().flatMap(When::earliest);
    Optional<LocalDate> last = report.said().flatMap(When::latest);
    return report.claim().revision().isEmpty()
        ? !isBefore(later.knownFrom(), first)
        : isBefore(last, later.knownFrom());
  }

  /** Whether both days are known, and the first one is the earlier. */
  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
  }

  private boolean isKnown(Replacement later) {
    return asOf.isEmpty() || later.knownFrom().map(from -> !from.isAfter(asOf.get())).orElse(true);
  }

  private boolean isAnswer(Report report) {
    boolean commits = report.claim().stance().isAnswer() || report.isDenial();
    boolean answers =
        !report.claim().isRetraction() && commits && !(report.answer() instanceof Answer.LeftOpen);
    if (!answers) {
      recorder.add(new Step.NoAnswer(report));
    }
    return answers;
  }
}
