/**
 * Crowds as the Crowd Counting Consortium counts them; {@link org.parley.dataset.ccc.CccFormat} is
 * the way in.
 *
 * <p>The consortium gathers what is reported about political crowds in the United States: a lowest
 * and a highest number, the words where there is no number, and who was arrested or hurt. Nothing
 * here is null.
 */
@NullMarked
package org.parley.dataset.ccc;

import org.jspecify.annotations.NullMarked;
