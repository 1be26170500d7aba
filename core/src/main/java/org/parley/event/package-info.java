/** What is said to have happened, or to be about to: anchors that claims point at. */
@NullMarked
package org.parley.event;

import org.jspecify.annotations.NullMarked;
