/** How often the library reads a text as its coders did, on texts that others have coded. */
@NullMarked
package org.parley.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
