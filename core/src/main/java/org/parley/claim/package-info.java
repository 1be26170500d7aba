/** Readings of what was said, their revisions, and assessments of them. */
@NullMarked
package org.parley.claim;

import org.jspecify.annotations.NullMarked;
