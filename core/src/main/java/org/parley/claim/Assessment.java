package org.parley.claim;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.attribution.Attribution;
import org.parley.code.Code;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import org.parley.time.When;

/** What somebody makes of a claim of another: a fact-check, a grade, a doubt. */
@Value.Immutable
@ModelStyle
public abstract class Assessment implements Extensible {
  Assessment() {}

  /** The id. */
  public abstract AssessmentId id();

  /** The claim it is about. */
  public abstract ClaimId target();

  /** Who assesses. */
  public abstract Attribution attribution();

  /** What they make of it. */
  public abstract Opinion opinion();

  /** Grades, confidence, sentiment or a review status, each by its scheme: {@code airwars:FAIR}. */
  public abstract ImmutableList<Code> ratings();

  /** What they say about it. */
  public abstract Optional<String> text();

  /** When. */
  public abstract Optional<When> at();

  /** The members that the model does not know. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Override
  public abstract Assessment withExtensions(Extensions extensions);

  /** A copy with another id. */
  public abstract Assessment withId(AssessmentId id);

  /** A copy with another target. */
  public abstract Assessment withTarget(ClaimId target);

  /** A copy with another attribution. */
  public abstract Assessment withAttribution(Attribution attribution);

  /** Starts an assessment. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds an assessment.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing.
   */
  public static final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
