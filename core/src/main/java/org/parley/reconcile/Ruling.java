package org.parley.reconcile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.parley.citation.Basis;
import org.parley.dispute.Position;

/**
 * A policy's decision on the answers, with the steps that led to it.
 *
 * @param estimate the estimate
 * @param notes its notes on the estimate
 * @param steps the steps, in order; the last one decided
 */
public record Ruling(Estimate estimate, ImmutableList<Note> notes, ImmutableList<Step> steps) {
  /** Refuses null. */
  public Ruling {
    requireNonNull(estimate, "estimate");
    requireNonNull(notes, "notes");
    requireNonNull(steps, "steps");
  }

  /** Starts a ruling by a codebook; notes it if the measure is covered by analogy only. */
  public static Builder by(Codebook codebook, Evidence evidence) {
    return new Builder(codebook, evidence);
  }

  /**
   * Records the steps of a ruling as the policy takes them, and ends with the estimate.
   *
   * <pre>{@code
   * return Ruling.by(CODEBOOK, evidence).apply(LOWEST, lowest).rule(new Estimate.Single(number));
   * }</pre>
   */
  public static final class Builder {
    private final Codebook codebook;
    private final Evidence evidence;
    private final ImmutableList.Builder<Step> steps = ImmutableList.builder();
    private final ImmutableList.Builder<Note> notes = ImmutableList.builder();

    private Builder(Codebook codebook, Evidence evidence) {
      this.codebook = requireNonNull(codebook, "codebook");
      this.evidence = requireNonNull(evidence, "evidence");
      if (!isDefined() && !leavesOut()) {
        notes.add(new Note.ByAnalogy(evidence.measure(), codebook.coverage().counts()));
      }
    }

    /** The evidence for the decision. */
    public Evidence evidence() {
      return evidence;
    }

    /** Whether the policy is made for the measure asked for. */
    public boolean isDefined() {
      return codebook.coverage().defines().test(evidence.measure());
    }

    /** Whether the policy deliberately leaves out the measure asked for. */
    public boolean leavesOut() {
      return codebook.coverage().leavesOut().test(evidence.measure());
    }

    /** Records that a step was applied, with the resulting numbers. */
    public Builder apply(PolicyStep step, Collection<ReportedFigure> by, BigDecimal... figures) {
      return apply(step, step.basis(), by, figures);
    }

    /** Records that a step was applied, with this basis instead of the step's own. */
    public Builder apply(
        PolicyStep step, Basis basis, Collection<ReportedFigure> by, BigDecimal... figures) {
      var positions = ImmutableList.<Position>builderWithExpectedSize(by.size());
      by.forEach(said -> positions.add(said.position()));
      return add(step, basis, positions.build(), figures);
    }

    private Builder add(
        PolicyStep step, Basis basis, ImmutableList<Position> by, BigDecimal... figures) {
      steps.add(new Step.Ruled(codebook.id(), step, basis, ImmutableList.copyOf(figures), by));
      return this;
    }

    /** Records that a step was applied, if it concerned any figure. */
    public Builder applyIfAny(
        PolicyStep step, Collection<ReportedFigure> by, BigDecimal... figures) {
      return by.isEmpty() ? this : apply(step, by, figures);
    }

    /** Records that a step was applied, if it concerned any position. */
    public Builder applyTo(PolicyStep step, Collection<Position> positions) {
      return positions.isEmpty() ? this : add(step, step.basis(), ImmutableList.copyOf(positions));
    }

    /** Records the rule by which hedged numbers were read, if any of these is hedged. */
    public Builder applyIfHedged(PolicyStep step, Collection<ReportedFigure> by) {
      List<ReportedFigure> hedged = by.stream().filter(ReportedFigure::isHedged).toList();
      return applyIfAny(step, hedged);
    }

    /** Adds a note on the estimate. */
    public Builder note(Note note) {
      notes.add(note);
      return this;
    }

    /** The ruling. */
    public Ruling rule(Estimate estimate) {
      return new Ruling(estimate, notes.build(), steps.build());
    }

    /** The ruling that the policy has no rule for such answers, and why. */
    public Ruling undetermined(String reason) {
      return rule(new Estimate.Undetermined(reason));
    }
  }
}
