/**
 * The Georeferenced Event Dataset of the Uppsala Conflict Data Program, converted row by row.
 * Nothing here is null.
 */
@NullMarked
package org.parley.dataset.ucdp;

import org.jspecify.annotations.NullMarked;
