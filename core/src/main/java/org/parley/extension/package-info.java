/** What a file holds beyond the model, kept as it was. */
@NullMarked
package org.parley.extension;

import org.jspecify.annotations.NullMarked;
