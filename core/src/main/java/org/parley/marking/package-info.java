/** Restrictions on who may see what, and from when. */
@NullMarked
package org.parley.marking;

import org.jspecify.annotations.NullMarked;
