/**
 * Times of events and statements, as precise as the report makes them. The way in is {@link
 * org.parley.time.When}; its date is an {@link org.parley.time.Edtf}, and {@link
 * org.parley.time.Span} decides which of two came first.
 */
@NullMarked
package org.parley.time;

import org.jspecify.annotations.NullMarked;
