/**
 * Numbers the way people write them.
 *
 * <p>A {@link org.parley.quantity.phrase.CountExpression} finds the quantities of a phrase; a
 * {@link org.parley.quantity.phrase.Lexicon} reads a word without a number.
 */
@NullMarked
package org.parley.quantity.phrase;

import org.jspecify.annotations.NullMarked;
