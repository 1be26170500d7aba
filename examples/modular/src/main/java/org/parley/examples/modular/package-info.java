/** A program on the module path. */
@NullMarked
package org.parley.examples.modular;

import org.jspecify.annotations.NullMarked;
