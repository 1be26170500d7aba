/** How the answers to a question changed from day to day. */
@NullMarked
package org.parley.timeline;

import org.jspecify.annotations.NullMarked;
