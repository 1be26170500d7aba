package org.parley.reconcile;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/**
 * The published description of a policy: its name, its source, its coverage, and its rule in
 * numbered steps.
 *
 * @param id the name by which the policy is chosen, in lower case with hyphens
 * @param title a description in one line
 * @param citation the publication of its rule
 * @param coverage what it counts
 * @param steps the numbered steps of the rule, each with its evidence
 */
public record Codebook(
    String id, String title, String citation, Coverage coverage, ImmutableList<PolicyStep> steps) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Checks the id and the steps.
   *
   * @throws IllegalArgumentException if the id is not written so, there is no step, or two steps
   *     have one number
   */
  public Codebook {
    requireNonNull(title, "title");
    requireNonNull(citation, "citation");
    requireNonNull(coverage, "coverage");
    require(
        ID.matcher(id).matches(),
        "the id of a policy must be in lower case with hyphens, as in 'ucdp-ged'",
        "id",
        id);
    checkArgument(
        !steps.isEmpty(), "a policy must have at least one step, got id='%s' without", id);
    checkArgument(
        steps.stream().map(PolicyStep::number).distinct().count() == steps.size(),
        "each step of a policy must have its own number, got id='%s' with %s",
        id,
        steps.stream().map(PolicyStep::number).toList());
  }

  /**
   * A codebook with these steps.
   *
   * @throws IllegalArgumentException if the id is not in lower case with hyphens, there is no step,
   *     or two steps have one number
   */
  public static Codebook of(
      String id, String title, String citation, Coverage coverage, PolicyStep... steps) {
    return new Codebook(id, title, citation, coverage, ImmutableList.copyOf(steps));
  }
}
