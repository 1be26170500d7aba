/** The {@code parley} command, which applies the library to files. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
