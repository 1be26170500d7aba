/**
 * Numbers the way they were said, and the ways to read them.
 *
 * <p>A {@link org.parley.quantity.Quantity} keeps what was said; a {@link
 * org.parley.quantity.Reading} turns it into an interval, at reconciliation and by a named rule.
 */
@NullMarked
package org.parley.quantity;

import org.jspecify.annotations.NullMarked;
