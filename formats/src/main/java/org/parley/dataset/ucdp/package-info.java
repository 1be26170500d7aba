/**
 * The Georeferenced Event Dataset of the Uppsala Conflict Data Program, row by row into entities
 * and back. Nothing here is null.
 */
@NullMarked
package org.parley.dataset.ucdp;

import org.jspecify.annotations.NullMarked;
