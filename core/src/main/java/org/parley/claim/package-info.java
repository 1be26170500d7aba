/** Readings of what was said, their revisions, and what others make of them. */
@NullMarked
package org.parley.claim;

import org.jspecify.annotations.NullMarked;
