/** Who said something, on whose behalf, and through whom it came. */
@NullMarked
package org.parley.attribution;

import org.jspecify.annotations.NullMarked;
