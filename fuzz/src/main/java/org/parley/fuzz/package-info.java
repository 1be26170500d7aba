/**
 * Fuzzing: a target is run on the kept inputs by the tests and on new ones by {@link
 * org.parley.fuzz.Fuzz}, which is what {@code bin/fuzz} starts.
 */
@NullMarked
package org.parley.fuzz;

import org.jspecify.annotations.NullMarked;
