package org.parley.measure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;

/**
 * Words that divide a whole so that nothing is counted under two of them: the dead by civilian,
 * combatant and unknown; missiles launched by intercepted, hit and failed.
 *
 * <p>Only words that exclude one another by what they mean divide. Women and civilians overlap, and
 * so may police and civilians: adding them up counts some people twice.
 *
 * @param whole the effect that is divided; empty if the words are qualifiers
 * @param parts the words
 */
public record Division(String whole, ImmutableSet<String> parts) {
  /** Refuses null. */
  public Division {
    requireNonNull(whole, "whole");
    requireNonNull(parts, "parts");
  }

  /** Whether the words are effects. */
  public boolean isOfEffects() {
    return !whole.isEmpty();
  }
}
