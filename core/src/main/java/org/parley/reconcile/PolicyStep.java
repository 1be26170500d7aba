package org.parley.reconcile;

import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import java.util.regex.Pattern;
import org.parley.citation.Basis;

/**
 * A numbered step of a policy. If a dataset states a principle that leaves a gap, filling the gap
 * is a separate step with the same number: 6 is stated, 6a is how this library fills it.
 *
 * @param number the number, with a letter if one step has several parts: 6, 6a
 * @param text the rule, in a sentence
 * @param basis the evidence for it
 */
public record PolicyStep(String number, String text, Basis basis) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}[a-z]?");

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if the number of the step is not written so
   */
  public PolicyStep {
    requireNonNull(text, "text");
    requireNonNull(basis, "basis");
    require(
        NUMBER.matcher(number).matches(),
        "the number of a step must be one or two digits and perhaps a letter",
        "number",
        number);
  }

  /**
   * A step that the cited work states.
   *
   * @throws IllegalArgumentException if the number is not one or two digits and perhaps a letter
   */
  public static PolicyStep stated(String number, String text) {
    return new PolicyStep(number, text, Basis.STATED);
  }

  /**
   * A step by which this library, or the author of a policy, fills a gap.
   *
   * @throws IllegalArgumentException if the number is not one or two digits and perhaps a letter
   */
  public static PolicyStep library(String number, String text) {
    return new PolicyStep(number, text, Basis.LIBRARY);
  }
}
