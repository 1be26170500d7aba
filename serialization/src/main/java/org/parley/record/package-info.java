/** Verdicts as records: all data and no code, written as JSON and read back. */
@NullMarked
package org.parley.record;

import org.jspecify.annotations.NullMarked;
