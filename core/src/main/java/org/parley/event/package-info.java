/** Events that are said to have happened, or to be about to: anchors that claims refer to. */
@NullMarked
package org.parley.event;

import org.jspecify.annotations.NullMarked;
