/** Publications: what was printed, broadcast or posted, and what it was derived from. */
@NullMarked
package org.parley.source;

import org.jspecify.annotations.NullMarked;
