package org.parley.quantity.phrase;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parley.quantity.Quantity;
import org.parley.text.TextSpan;

/**
 * A quantity as found in a text.
 *
 * @param quantity the quantity, with its words
 * @param span the place of its words, including modifiers
 * @param label the words that name what it counts, up to the next sign or quantity: those after it
 *     or, if there are none, those before it
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
   * The relation of a quantity to one before it.
   *
   * @param relation the relation
   * @param to the index of the other quantity, from 0
   */
  public record Link(Relation relation, int to) {
    /** Refuses null. */
    public Link {
      requireNonNull(relation, "relation");
    }
  }

  /** The ways in which a text attaches one quantity to another. */
  public enum Relation {
    /** In parentheses after the other: a part of it, or a remark on it. */
    IN_PARENTHESES,
    /** Said to be part of the other: "56, including 17 freedmen". */
    INCLUDED,
    /** Said to be in addition to the other: "80 plus 400 prisoners". */
    ADDED
  }
}
