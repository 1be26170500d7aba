package org.parley.consistency;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.dispute.Dispute;
import org.parley.dossier.Dossier;
import org.parley.proposition.Question;
import org.parley.quantity.Reading;
import org.parley.reconcile.Reconciler;

/**
 * Finds inconsistencies in a dossier, across its questions and claimants.
 *
 * <p>A verdict is on one question. Many errors in a body of reports show only between questions:
 * more missiles intercepted than launched, civilian and other dead that together exceed all the
 * dead, a toll that falls without a correction.
 *
 * <pre>{@code
 * ConsistencyCheck.withDefaults()
 *     .with(Reading.strict().withTolerancePercent(5))
 *     .asOf(LocalDate.of(2024, 10, 2))
 *     .check(dossier)
 *     .forEach(finding -> System.out.println(English.of(finding)));
 * }</pre>
 *
 * <p>The defaults are the strict reading and all days. Only current answers are compared, as {@link
 * Reconciler} defines them, and only those that the claimants call at least probable; a denial
 * gives no number. The same claims in another order give the same findings, and a higher tolerance
 * never adds a clash.
 *
 * <p>The cost is that of reconciling every question, and of sorting the figures of an event by
 * measure. Beyond that it grows with the square of the number of measures of one event, and with
 * the number of pairs of figures that clash.
 */
public final class ConsistencyCheck {
  private static final ConsistencyCheck DEFAULTS =
      new ConsistencyCheck(Reconciler.withDefaults(), Optional.empty());

  private static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new PartsAgainstWholes(),
          new SumsOfParts(),
          new FallingUpdates(),
          new ConflictingAnswers(),
          new OwnDenials(),
          new PercentOfAWhole(),
          new FigureDates());

  private final Reconciler reconciler;
  private final Optional<LocalDate> asOf;

  private ConsistencyCheck(Reconciler reconciler, Optional<LocalDate> asOf) {
    this.reconciler = reconciler;
    this.asOf = asOf;
  }

  /** Strict reading, all days. */
  public static ConsistencyCheck withDefaults() {
    return DEFAULTS;
  }

  /** A copy with another reading. */
  public ConsistencyCheck with(Reading reading) {
    return new ConsistencyCheck(reconciler.with(reading), asOf);
  }

  /** A copy that leaves out everything that cannot have been known on a day. */
  public ConsistencyCheck asOf(LocalDate day) {
    return new ConsistencyCheck(reconciler, Optional.of(day));
  }

  /** The inconsistencies of a dossier, clashes first; empty if none was found. */
  public ImmutableList<Finding> check(Dossier dossier) {
    return EventVerdicts.of(dossier, question -> dispute(dossier, question), reconciler).stream()
        .flatMap(evidence -> RULES.stream().flatMap(rule -> rule.find(evidence).stream()))
        .sorted(FindingOrder.FIRST_TO_LAST)
        .collect(ImmutableList.toImmutableList());
  }

  private Dispute dispute(Dossier dossier, Question question) {
    return asOf.map(day -> dossier.dispute(question, day))
        .orElseGet(() -> dossier.dispute(question));
  }
}
