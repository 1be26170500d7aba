package org.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.citation.Basis;
import org.parley.dispute.Standing;
import org.parley.event.Event;
import org.parley.explanation.English;
import org.parley.proposition.Question;
import org.parley.quantity.Reading;

/**
 * What the claims allow one to say about a question, with the steps that led there. Not an opinion
 * on who lies.
 */
@Value.Immutable
@ModelStyle
public abstract class Verdict {
  Verdict() {}

  /** The question. */
  public abstract Question question();

  /** The event that it asks about. */
  public abstract Event event();

  /** The policy that made the estimate. */
  public abstract Policy policy();

  /** The reading under which words became numbers. */
  public abstract Reading reading();

  /** The day whose knowledge was asked for; all days if none. */
  public abstract Optional<LocalDate> asOf();

  /** Whether narrower and broader measures were taken for the one that was asked for. */
  public abstract boolean isAligned();

  /** How the answers lie to one another. */
  public abstract Agreement agreement();

  /** Who excludes one another; empty unless the answers are contested. */
  public abstract ImmutableSet<Standing> contestedBy();

  /** What the policy makes of the answers. */
  public abstract Estimate estimate();

  /** What the policy says beside the estimate: a grade, a category, a part. */
  public abstract ImmutableList<Note> notes();

  /** How many origins the answers have. */
  public abstract int origins();

  /** In how many texts they stand. */
  public abstract int publications();

  /** How many of the origins are no party to the event. */
  public abstract int independent();

  /** The answers that stand, as they were read. */
  public abstract ImmutableList<ReadPosition> positions();

  /** The steps, in the order in which they were made. */
  public abstract ImmutableList<Step> steps();

  /** The steps of the policy that decided the estimate or had a part in it. */
  public ImmutableList<Step> policySteps() {
    return steps().stream()
        .filter(step -> step.policyRule().isPresent())
        .collect(toImmutableList());
  }

  /**
   * Those steps of the policy that are this library's own reading and not the dataset's: what
   * somebody who quotes the estimate should look at first.
   */
  public ImmutableList<Step> librarySteps() {
    return policySteps().stream()
        .filter(step -> step.basis() == Basis.LIBRARY)
        .collect(toImmutableList());
  }

  /** The verdict in plain English: question, answers, how they lie to one another, estimate. */
  public String explain() {
    return English.explain(this);
  }

  /** Starts a verdict. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a verdict. */
  static final class Builder extends ImmutableVerdict.Builder {
    Builder() {}
  }
}
