/**
 * The results of the library in English: verdicts, steps, notes, estimates, findings and questions.
 *
 * <p>They hold data only; {@link org.parley.explanation.English} puts them in words.
 */
@NullMarked
package org.parley.explanation;

import org.jspecify.annotations.NullMarked;
