/**
 * Dates the way people write them. {@link org.parley.time.phrase.RelativeDates} reads words
 * relative to the day of the report; {@link org.parley.time.phrase.UcdpTimePhrase} is one dataset's
 * own table.
 */
@NullMarked
package org.parley.time.phrase;

import org.jspecify.annotations.NullMarked;
