/** Problems of an input, and their places. */
@NullMarked
package org.parley.input;

import org.jspecify.annotations.NullMarked;
