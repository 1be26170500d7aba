package org.parley.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.dispute.Dispute;
import org.parley.event.Where;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Reconciler;
import org.parley.time.When;

/**
 * Applies one policy to several disputes together, as the codebooks do: it spreads a toll over days
 * or places, adds up groups of the dead, subtracts individually known incidents from an aggregate,
 * and merges strikes.
 *
 * <p>Each dispute is reconciled separately, and its estimate is then passed to {@link EvenSplit},
 * {@link Figures} or {@link Strike}. If a needed dispute has no number, the result is undetermined
 * and names the event.
 *
 * <pre>{@code
 * Aggregation acled = Aggregation.by(Reconciler.withDefaults().with(Acled.withDefaults()));
 * acled.split(twelveOverThreeDays, 3); // 4, 4, 4
 * }</pre>
 */
public final class Aggregation {
  private final Reconciler reconciler;

  private Aggregation(Reconciler reconciler) {
    this.reconciler = requireNonNull(reconciler, "reconciler");
  }

  /** An aggregation by the policy, the day and the alignment of a reconciler. */
  public static Aggregation by(Reconciler reconciler) {
    return new Aggregation(reconciler);
  }

  /**
   * The share of each slot of a total over days, places or attacks, the earliest first; an estimate
   * that is not a number applies to every slot.
   *
   * @param total the dispute over the total
   * @param slots the number of slots, from 1
   * @return an estimate a slot
   */
  public ImmutableList<Estimate> split(Dispute total, int slots) {
    Estimate estimate = estimate(total);
    EvenSplit split = EvenSplit.over(slots);
    return estimate
        .asFigure()
        .map(figure -> split.split(figure).stream().map(share -> as(estimate, share)))
        .orElseGet(() -> Collections.nCopies(slots, estimate).stream())
        .collect(toImmutableList());
  }

  /**
   * The sum over groups of victims, or over places.
   *
   * @param groups the disputes over each; at least one
   * @return the sum, a single number if all are
   * @throws IllegalArgumentException if there is no dispute
   */
  public Estimate sum(Collection<Dispute> groups) {
    checkArgument(!groups.isEmpty(), "a sum must have at least one dispute, got groups=[]");
    return combine(ImmutableList.copyOf(groups), Figures::sum);
  }

  /**
   * The rest of an aggregate after the individually known incidents are subtracted, bound by bound;
   * the result is not adjusted.
   *
   * @param aggregate the dispute over many incidents
   * @param identified the disputes over the individually known incidents
   * @return the rest, a single number if all are
   */
  public Estimate without(Dispute aggregate, Collection<Dispute> identified) {
    ImmutableList<Dispute> all =
        ImmutableList.<Dispute>builder().add(aggregate).addAll(identified).build();
    return combine(all, figures -> Figures.without(figures.get(0), Iterables.skip(figures, 1)));
  }

  /**
   * The strikes after merging those at one place within some time; their bounds are added.
   *
   * @param strikes the disputes over the toll of each; a dispute without a number is left out,
   *     since no strike is listed for it
   * @param within how long after the first a strike is still merged with it, inclusive
   * @return the strikes, by place and time
   * @throws IllegalArgumentException if an event has no named place or no exact time
   */
  public ImmutableList<Strike> merge(Collection<Dispute> strikes, Duration within) {
    return Strike.merge(strikes.stream().flatMap(this::strike).toList(), within);
  }

  private Stream<Strike> strike(Dispute dispute) {
    Optional<String> area = dispute.event().where().flatMap(Where::name);
    Optional<Instant> at = dispute.event().when().map(When::edtf).flatMap(edtf -> edtf.instant());
    require(
        area.isPresent() && at.isPresent(),
        "a strike must have a named place and an exact time",
        "event",
        dispute.event().id());
    return estimate(dispute).asFigure().stream()
        .map(toll -> new Strike(area.orElseThrow(), at.orElseThrow(), toll));
  }

  private Estimate estimate(Dispute dispute) {
    return reconciler.reconcile(dispute).estimate();
  }

  private Estimate combine(
      ImmutableList<Dispute> disputes, Function<List<Estimate.Figure>, Estimate.Figure> by) {
    ImmutableList.Builder<Estimate.Figure> figures = ImmutableList.builder();
    boolean single = true;
    for (Dispute dispute : disputes) {
      Estimate estimate = estimate(dispute);
      Optional<Estimate.Figure> figure = estimate.asFigure();
      if (figure.isEmpty()) {
        return new Estimate.Undetermined("There is no number for " + dispute.event().id() + ".");
      }
      single &= estimate instanceof Estimate.Single;
      figures.add(figure.get());
    }
    Estimate.Figure result = by.apply(figures.build());
    return single ? new Estimate.Single(result.low()) : result;
  }

  private static Estimate as(Estimate total, Estimate.Figure share) {
    return total instanceof Estimate.Single ? new Estimate.Single(share.low()) : share;
  }
}
