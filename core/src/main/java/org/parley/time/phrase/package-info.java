/**
 * Dates the way people write them. {@link org.parley.time.phrase.RelativeDates} reads words by the
 * day that they hang on; {@link org.parley.time.phrase.UcdpTimePhrase} is one dataset's own table.
 */
@NullMarked
package org.parley.time.phrase;

import org.jspecify.annotations.NullMarked;
