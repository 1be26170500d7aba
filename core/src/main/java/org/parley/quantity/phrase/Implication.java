package org.parley.quantity.phrase;

import static java.util.Objects.requireNonNull;

import org.parley.quantity.Quantity;
import org.parley.text.TextSpan;

/**
 * A count that a word implies and does not state: a "deadly" strike killed somebody.
 *
 * <p>It is offered and never counted among the quantities: to take it is a reading, which somebody
 * has to choose.
 *
 * @param quantity what is implied, with the word
 * @param effect what befell those who are counted: "killed"
 * @param span where the word stands
 */
public record Implication(Quantity quantity, String effect, TextSpan span) {
  /** Refuses null. */
  public Implication {
    requireNonNull(quantity, "quantity");
    requireNonNull(effect, "effect");
    requireNonNull(span, "span");
  }
}
