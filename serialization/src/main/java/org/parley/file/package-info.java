/** Files that are packed, and files that are replaced as a whole or not at all. */
@NullMarked
package org.parley.file;

import org.jspecify.annotations.NullMarked;
