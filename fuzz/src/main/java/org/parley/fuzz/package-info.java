/**
 * Fuzzing: the tests run a target on the kept inputs, and {@link org.parley.fuzz.Fuzz}, which
 * {@code bin/fuzz} starts, runs it on new ones.
 */
@NullMarked
package org.parley.fuzz;

import org.jspecify.annotations.NullMarked;
