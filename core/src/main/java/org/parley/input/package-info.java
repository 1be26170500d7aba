/** What is wrong with an input, and where. */
@NullMarked
package org.parley.input;

import org.jspecify.annotations.NullMarked;
