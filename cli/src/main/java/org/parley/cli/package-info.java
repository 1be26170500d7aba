/** The {@code parley} command: what the library does, on a file. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
