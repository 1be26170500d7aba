package org.parley.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.proposition.Question;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;

/**
 * The current answers to a question on each day on which they changed: new figures, updates,
 * corrections, withdrawals. Each is the verdict as of that day, so that nothing known later plays a
 * part. Answers without a day are current from the beginning.
 *
 * <pre>{@code
 * English.of(Timeline.of(dossier, question));
 * // How many people were killed?
 * // 1 May 2024: Fire brigade says 9.
 * // 2 May 2024: Fire brigade says 11, no longer 9; Police say 13.
 * }</pre>
 *
 * <p>The work grows with the number of reports times the number of days on which one came.
 *
 * @param question the question
 * @param moments the days on which the answers changed, in order; empty if there never was one
 */
public record Timeline(Question question, ImmutableList<Moment> moments) {
  /** Refuses null. */
  public Timeline {
    requireNonNull(question, "question");
    requireNonNull(moments, "moments");
  }

  /**
   * A day on which the answers changed.
   *
   * @param day the day; empty if no report has one
   * @param verdict the verdict as of that day
   */
  public record Moment(Optional<LocalDate> day, Verdict verdict) {
    /** Refuses null. */
    public Moment {
      requireNonNull(day, "day");
      requireNonNull(verdict, "verdict");
    }

    /** The answers that stand, each as its claimant gives it. */
    public ImmutableList<StandingAnswer> answers() {
      return verdict.positions().stream()
          .map(read -> StandingAnswer.of(read.position()))
          .collect(toImmutableList());
    }
  }

  /**
   * The timeline of a question by the default rules.
   *
   * @throws IllegalArgumentException if the dossier does not have the event
   */
  public static Timeline of(Dossier dossier, Question question) {
    return of(dossier, question, Reconciler.withDefaults());
  }

  /**
   * The timeline of a question.
   *
   * @throws IllegalArgumentException if the dossier does not have the event
   */
  public static Timeline of(Dossier dossier, Question question, Reconciler reconciler) {
    List<Moment> moments = new ArrayList<>();
    ImmutableList<StandingAnswer> before = ImmutableList.of();
    for (Optional<LocalDate> day : days(dossier, question)) {
      Moment moment = new Moment(day, verdict(dossier, question, reconciler, day));
      if (!moment.answers().equals(before)) {
        moments.add(moment);
        before = moment.answers();
      }
    }
    return new Timeline(question, ImmutableList.copyOf(moments));
  }

  private static ImmutableList<Optional<LocalDate>> days(Dossier dossier, Question question) {
    ImmutableList<Optional<LocalDate>> days =
        dossier.days(question).stream().map(Optional::of).collect(toImmutableList());
    return days.isEmpty() ? ImmutableList.of(Optional.empty()) : days;
  }

  private static Verdict verdict(
      Dossier dossier, Question question, Reconciler reconciler, Optional<LocalDate> day) {
    return reconciler.reconcile(
        day.map(one -> dossier.dispute(question, one)).orElseGet(() -> dossier.dispute(question)));
  }
}
