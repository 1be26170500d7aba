/** The file formats that {@code parley convert} reads and writes. */
@NullMarked
package org.parley.cli.file;

import org.jspecify.annotations.NullMarked;
