package org.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.actor.ActorId;
import org.parley.citation.Basis;
import org.parley.claim.Firmness;
import org.parley.dispute.OriginCount;
import org.parley.dispute.Review;
import org.parley.dispute.Stake;
import org.parley.event.Event;
import org.parley.explanation.English;
import org.parley.measure.MeasureVocabulary;
import org.parley.proposition.Question;
import org.parley.quantity.Reading;
import org.parley.source.Source;
import org.parley.source.SourceId;

/**
 * The conclusion that the claims allow on a question, with the steps that led there. Not an opinion
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

  /** The vocabulary by which the measures were understood. */
  @Value.Auxiliary
  public abstract MeasureVocabulary vocabulary();

  /** The policy that made the estimate. */
  public abstract Policy policy();

  /** The reading under which words became numbers. */
  public abstract Reading reading();

  /** The day whose knowledge was asked for; all days if none. */
  public abstract Optional<LocalDate> asOf();

  /** Whether narrower and broader measures were treated as the one that was asked for. */
  public abstract boolean isAligned();

  /** The reviewers whom the user heeds. */
  public abstract ImmutableSet<ActorId> heeded();

  /** How the answers relate. */
  public abstract Agreement agreement();

  /** The conditions under which they are compatible. */
  public abstract ImmutableSet<AgreementCondition> conditions();

  /** Who excludes one another, by their stake; empty unless the answers are contested. */
  public abstract ImmutableSet<Stake> contestedBy();

  /** The estimate of the policy. */
  public abstract Estimate estimate();

  /** The additions of the policy to the estimate: a grade, a category, a part. */
  public abstract ImmutableList<Note> notes();

  /** How many origins the answers have. */
  public abstract OriginCount origins();

  /** In how many texts they stand. */
  public abstract int publications();

  /** How many of the origins have no known stake in the event, at least. */
  public abstract int noKnownStake();

  /** The answers that stand, as they were read. */
  public abstract ImmutableList<ReadPosition> positions();

  /**
   * The reviews of the event, and of the claims, statements and sources behind the answers. It
   * changes nothing unless the user heeds the reviewer, or the policy reads it.
   */
  public abstract ImmutableList<Review> reviews();

  /**
   * The numbers that are compatible with every firm figure for just what was asked; none if there
   * is no such number or no such figure. No estimate: "8,372 is compatible with both".
   */
  public Optional<Range<BigDecimal>> common() {
    ImmutableList<ReadPosition> firm =
        positions().stream()
            .filter(read -> read.isFigure() && read.position().firmness() == Firmness.FIRM)
            .collect(toImmutableList());
    return Ranges.common(firm.stream().map(read -> read.interval().orElseThrow()).toList())
        .filter(range -> firm.stream().map(CountComparison::unit).distinct().count() == 1);
  }

  /**
   * The sources behind the reports and all that these derive from; a source comes after those that
   * it derives from.
   */
  public abstract ImmutableList<Source> sources();

  /** The names of the publishers of the sources, to show, as far as recorded. */
  public abstract ImmutableMap<SourceId, String> publishers();

  /** The steps, in the order in which they were made. */
  public abstract ImmutableList<Step> steps();

  /** The steps of one kind, in their order: {@code verdict.steps(Step.Superseded.class)}. */
  public <S extends Step> ImmutableList<S> steps(Class<S> kind) {
    return steps().stream().filter(kind::isInstance).map(kind::cast).collect(toImmutableList());
  }

  /** The steps of the policy that decided the estimate or were applied on the way. */
  public ImmutableList<Step> policySteps() {
    return steps().stream()
        .filter(step -> step.policyRule().isPresent())
        .collect(toImmutableList());
  }

  /**
   * The steps of the policy that are this library's own reading and not the dataset's: what
   * somebody who quotes the estimate should look at first.
   */
  public ImmutableList<Step> librarySteps() {
    return policySteps().stream()
        .filter(step -> step.basis() == Basis.LIBRARY)
        .collect(toImmutableList());
  }

  /**
   * The verdict for print, in a few sentences of which the first is a headline: the figures grouped
   * by who gives them, whether they can all be right, and what has changed.
   */
  public String summary() {
    return English.summary(this);
  }

  /** The verdict for audit, in lines: the question, every answer, how they relate, every step. */
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
