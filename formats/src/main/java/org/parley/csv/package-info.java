/**
 * Tables with a header, read row by row with the place of what is wrong, and written.
 *
 * <p>What the columns mean is said elsewhere: {@link org.parley.reports} has the plain reports, and
 * {@link org.parley.dataset} the tables of the field. Nothing here is null.
 */
@NullMarked
package org.parley.csv;

import org.jspecify.annotations.NullMarked;
