/** The accuracy of the library on texts that others have coded. */
@NullMarked
package org.parley.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
