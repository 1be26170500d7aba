/**
 * Short programs that a reader copies from. {@link org.parley.examples.FirstVerdict} is the first.
 */
@NullMarked
package org.parley.examples;

import org.jspecify.annotations.NullMarked;
