/** Places in a text. */
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
