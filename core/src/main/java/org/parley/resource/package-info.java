/** The data files of the library's own modules. */
@NullMarked
package org.parley.resource;

import org.jspecify.annotations.NullMarked;
