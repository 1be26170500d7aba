package org.parley.claim;

import static com.google.common.base.Preconditions.checkArgument;
import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.attribution.Attribution;
import org.parley.code.Code;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import org.parley.source.Passage;
import org.parley.time.When;

/**
 * A judgement of a claim, a statement, a source or an event: a fact-check, a grade, a doubt, a
 * decision.
 *
 * <p>An author who changes their mind makes a later assessment, which {@link #revises} the earlier
 * one.
 */
@Value.Immutable
@ModelStyle
public abstract class Assessment implements Extensible {
  Assessment() {}

  /** The id. */
  public abstract AssessmentId id();

  /** The target of the judgement. */
  public abstract AssessmentTarget target();

  /** The author, and through whom it came. */
  public abstract Attribution attribution();

  /** The author's opinion. */
  public abstract Opinion opinion();

  /** Grades, confidence, sentiment or a review status, each by its scheme: {@code airwars:FAIR}. */
  public abstract ImmutableList<Code> ratings();

  /** The author's words; the reason if the opinion is {@link Opinion#CHOSEN}. */
  public abstract Optional<String> text();

  /** When it was made. */
  public abstract Optional<When> at();

  /** The claims that it is based on. */
  public abstract ImmutableSet<ClaimId> evidence();

  /** The passages that it is based on. */
  public abstract ImmutableList<Passage> passages();

  /** The author's earlier assessment that it replaces. */
  public abstract Optional<AssessmentId> revises();

  /** The members that the model does not know. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Override
  public abstract Assessment withExtensions(Extensions extensions);

  /**
   * A copy with another id.
   *
   * @throws IllegalArgumentException if the assessment would revise itself
   */
  public abstract Assessment withId(AssessmentId id);

  /** A copy with another target. */
  public abstract Assessment withTarget(AssessmentTarget target);

  /** A copy with another attribution. */
  public abstract Assessment withAttribution(Attribution attribution);

  /** A copy based on these claims only. */
  public abstract Assessment withEvidence(Iterable<? extends ClaimId> evidence);

  /** A copy based on these passages only. */
  public abstract Assessment withPassages(Iterable<? extends Passage> passages);

  /**
   * A copy that replaces another assessment, or none.
   *
   * @throws IllegalArgumentException if the assessment would revise itself
   */
  public abstract Assessment withRevises(Optional<? extends AssessmentId> revises);

  @Value.Check
  void check() {
    checkArgument(
        opinion() != Opinion.CHOSEN || text().isPresent(),
        "a choice must give its reason as text, got none");
    checkArgument(
        opinion() != Opinion.CHOSEN || target() instanceof AssessmentTarget.ClaimTarget,
        "the target of a choice must be a claim, got target '%s'",
        target().id());
    require(
        !revises().equals(Optional.of(id())), "an assessment must not revise itself", "id", id());
  }

  /** Starts an assessment. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds an assessment.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing, or
   * if it chooses without a text, chooses something other than a claim, or revises itself.
   */
  public static final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
