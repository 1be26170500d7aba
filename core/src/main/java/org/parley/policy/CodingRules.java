package org.parley.policy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.citation.Basis;
import org.parley.dispute.Position;
import org.parley.quantity.Unit;
import org.parley.reconcile.Codebook;
import org.parley.reconcile.Coverage;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/**
 * The rules of a policy of the field. It reads numbers as they were given, by its own table of
 * words, never by the user's reading; the ruling records which of its numbered steps were applied.
 *
 * @param codebook its name, what it counts and its steps
 * @param countingOrigins the step by which an origin counts once; empty if every report counts
 * @param unit the unit of the figures that it reads
 */
record CodingRules(Codebook codebook, Optional<PolicyStep> countingOrigins, Unit unit) {
  /** Starts a ruling, and records which of the shared steps were applied. */
  Ruling.Builder on(Evidence all) {
    Evidence evidence = all.in(unit);
    Ruling.Builder ruling = Ruling.by(codebook, evidence);
    applyIfListed(ruling, Conventions.DENIALS, evidence.denials());
    applyIfListed(ruling, Conventions.UNITS, evidence.inOtherUnits());
    countingOrigins.ifPresent(step -> applyIfListed(ruling, step, Conventions.gathered(evidence)));
    return ruling;
  }

  private void applyIfListed(Ruling.Builder ruling, PolicyStep step, List<Position> positions) {
    if (codebook.steps().contains(step)) {
      ruling.applyTo(step, positions);
    }
  }

  /** The policy that decides each case so and has no options. */
  Policy policy(Function<Ruling.Builder, Ruling> decide) {
    return new FixedPolicy(this, decide);
  }

  /** Rules that read scores and count nothing. */
  CodingRules ofScores() {
    return new CodingRules(codebook, countingOrigins, Unit.ORDINAL);
  }

  /** Rules by which every report counts, even several of one origin. */
  CodingRules withEveryReport() {
    return new CodingRules(codebook, Optional.empty(), unit);
  }

  /** Begins the rules of a policy that publishes one figure. */
  static Draft oneFigure(String id, String title, String citation) {
    return new Draft(id, title, citation).reading(Conventions.ONE_FIGURE, Conventions.ORIGINS);
  }

  /** As {@link #oneFigure}, of a policy whose codebook counts independent reports only. */
  static Draft oneFigureOfIndependents(String id, String title, String citation) {
    return new Draft(id, title, citation)
        .reading(Conventions.ONE_FIGURE, Conventions.STATED_ORIGINS);
  }

  /** Begins the rules of a policy that publishes a range. */
  static Draft range(String id, String title, String citation) {
    return new Draft(id, title, citation).reading(Conventions.RANGE, Conventions.ORIGINS);
  }

  /** Rules under construction, to which steps are added in order. */
  static final class Draft {
    private final String id;
    private final String title;
    private final String citation;
    private final ImmutableList.Builder<PolicyStep> steps = ImmutableList.builder();
    private PolicyStep origins = Conventions.ORIGINS;

    Draft(String id, String title, String citation) {
      this.id = id;
      this.title = title;
      this.citation = citation;
    }

    /** Adds the steps that most policies have, with the one by which they read hedged numbers. */
    private Draft reading(PolicyStep hedged, PolicyStep counted) {
      return sharing(hedged, Conventions.DENIALS, Conventions.UNITS, counted, Conventions.PARTS);
    }

    /** Adds steps that other policies have too. */
    Draft sharing(PolicyStep... shared) {
      for (PolicyStep step : shared) {
        origins = step.equals(Conventions.STATED_ORIGINS) ? step : origins;
        steps.add(step);
      }
      return this;
    }

    /** Adds a step that the cited work states. */
    PolicyStep stated(String number, String text) {
      return add(number, text, Basis.STATED);
    }

    /** Adds a step that somebody else states about the cited work. */
    PolicyStep secondary(String number, String text) {
      return add(number, text, Basis.SECONDARY);
    }

    /** Adds a step observed in what the dataset publishes. */
    PolicyStep observed(String number, String text) {
      return add(number, text, Basis.OBSERVED);
    }

    /** Adds a step by which this library fills a gap. */
    PolicyStep library(String number, String text) {
      return add(number, text, Basis.LIBRARY);
    }

    private PolicyStep add(String number, String text, Basis basis) {
      PolicyStep step = new PolicyStep(number, text, basis);
      steps.add(step);
      return step;
    }

    /** The rules with all steps, and what they count. */
    CodingRules of(Coverage coverage) {
      Codebook codebook = new Codebook(id, title, citation, coverage, steps.build());
      return new CodingRules(codebook, Optional.of(origins), Unit.COUNT);
    }
  }
}
