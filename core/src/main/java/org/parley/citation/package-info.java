/** How well the work cited for a rule supports it. */
@NullMarked
package org.parley.citation;

import org.jspecify.annotations.NullMarked;
