/** The members of a file that the model does not know, kept unchanged. */
@NullMarked
package org.parley.extension;

import org.jspecify.annotations.NullMarked;
