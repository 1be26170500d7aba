/** The tables of the field. */
@NullMarked
package org.parley.dataset;

import org.jspecify.annotations.NullMarked;
