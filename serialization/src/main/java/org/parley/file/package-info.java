/** Reading and writing of files: compression, and atomic replacement. */
@NullMarked
package org.parley.file;

import org.jspecify.annotations.NullMarked;
