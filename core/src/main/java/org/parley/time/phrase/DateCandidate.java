package org.parley.time.phrase;

import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import org.parley.time.When;

/**
 * A date that words can mean, with the rules by which they were read.
 *
 * @param when the date, the words as stated and, if the date depends on it, the anchor
 * @param rules the rules in the order of their first use, each once; not empty
 */
public record DateCandidate(When when, ImmutableList<DateRule> rules) {
  /**
   * Refuses a date without a rule: every step can be explained.
   *
   * @throws IllegalArgumentException if there is no rule
   */
  public DateCandidate {
    requireNonNull(when, "when");
    require(!rules.isEmpty(), "a candidate must have a rule", "when", when);
  }
}
