/**
 * Crowds as the Crowd Counting Consortium counts them; {@link org.parley.dataset.ccc.CccFormat} is
 * the way in.
 *
 * <p>The consortium collects reports about political crowds in the United States: a lowest and a
 * highest number, the words where there is no number, and the numbers of people arrested or
 * injured. Nothing here is null.
 */
@NullMarked
package org.parley.dataset.ccc;

import org.jspecify.annotations.NullMarked;
