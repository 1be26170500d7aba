/** The published JSON Schemas of what the library reads and writes. */
@NullMarked
package org.parley.schema;

import org.jspecify.annotations.NullMarked;
