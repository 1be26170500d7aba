/** The file formats that the command reads, and writes when it converts. */
@NullMarked
package org.parley.formats;

import org.jspecify.annotations.NullMarked;
