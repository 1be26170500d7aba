/**
 * Tables with a header, read row by row with the places of problems, and written.
 *
 * <p>The meaning of the columns is defined elsewhere: {@link org.parley.reports} has the plain
 * reports, and {@link org.parley.dataset} the tables of the field. Nothing here is null.
 */
@NullMarked
package org.parley.csv;

import org.jspecify.annotations.NullMarked;
