/** The datasets that the library knows. */
@NullMarked
package org.parley.dataset.catalog;

import org.jspecify.annotations.NullMarked;
