/** The published JSON Schemas of the documents that the library reads and writes. */
@NullMarked
package org.parley.schema;

import org.jspecify.annotations.NullMarked;
