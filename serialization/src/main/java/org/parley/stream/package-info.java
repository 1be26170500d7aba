/**
 * Files of any length, one entity a line: {@link org.parley.stream.ClaimStream} is the way in. It
 * uses {@code json}; no other package uses it.
 */
@NullMarked
package org.parley.stream;

import org.jspecify.annotations.NullMarked;
