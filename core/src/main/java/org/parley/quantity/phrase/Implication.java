package org.parley.quantity.phrase;

import static java.util.Objects.requireNonNull;

import org.parley.quantity.Quantity;
import org.parley.text.TextSpan;

/**
 * A count that a word implies: a "deadly" strike killed somebody.
 *
 * <p>It is never counted among the quantities: to use it is a reading, which the caller must
 * choose.
 *
 * @param quantity the implied quantity, with the word
 * @param effect the effect on those who are counted: "killed"
 * @param span the place of the word
 */
public record Implication(Quantity quantity, String effect, TextSpan span) {
  /** Refuses null. */
  public Implication {
    requireNonNull(quantity, "quantity");
    requireNonNull(effect, "effect");
    requireNonNull(span, "span");
  }
}
