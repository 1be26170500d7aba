package org.parley.quantity.phrase;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parley.quantity.Quantity;
import org.parley.text.TextSpan;

/**
 * A quantity as it stands in a text.
 *
 * @param quantity the quantity, with its words
 * @param span where its words stand, modifiers among them
 * @param label the words beside it that say what it counts, as far as the next sign or quantity:
 *     those behind it or, where there are none, those before it
 * @param link the quantity that it belongs to: 23 in "88 (US 23; CS 65)" belongs to 88
 */
public record StatedQuantity(
    Quantity quantity, TextSpan span, Optional<TextSpan> label, Optional<Link> link) {
  /** Refuses null. */
  public StatedQuantity {
    requireNonNull(quantity, "quantity");
    requireNonNull(span, "span");
    requireNonNull(label, "label");
    requireNonNull(link, "link");
  }

  /**
   * How a quantity belongs to one before it.
   *
   * @param relation how
   * @param to the place of the other in the list of all quantities, from 0
   */
  public record Link(Relation relation, int to) {
    /** Refuses null. */
    public Link {
      requireNonNull(relation, "relation");
    }
  }

  /** The ways in which a text attaches one quantity to another. */
  public enum Relation {
    /** It stands in parentheses behind the other: a part of it, or a remark on it. */
    IN_PARENTHESES,
    /** It is said to be part of the other: "56, including 17 freedmen". */
    INCLUDED,
    /** It is said to come on top of the other: "80 plus 400 prisoners". */
    ADDED
  }
}
