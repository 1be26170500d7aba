/**
 * When something happened or was said, as precisely as the report makes it and no more. The way in
 * is {@link org.parley.time.When}; its date is an {@link org.parley.time.Edtf}.
 */
@NullMarked
package org.parley.time;

import org.jspecify.annotations.NullMarked;
