/**
 * The readers that are fuzzed, each with its laws; the way in is {@link
 * org.parley.fuzz.reader.Target}.
 */
@NullMarked
package org.parley.fuzz.reader;

import org.jspecify.annotations.NullMarked;
