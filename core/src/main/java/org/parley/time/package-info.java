/**
 * When something happened or was said, as precisely as the report makes it and no more. The way in
 * is {@link org.parley.time.When}; its date is an {@link org.parley.time.Edtf}, and {@link
 * org.parley.time.Span} tells which of two came first.
 */
@NullMarked
package org.parley.time;

import org.jspecify.annotations.NullMarked;
