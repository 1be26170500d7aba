/** Texts that somebody wrote: places in them, and how they are shown in messages. */
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
