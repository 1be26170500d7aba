/** Speed, measured with JMH and never asserted. */
@NullMarked
package org.parley.benchmarks;

import org.jspecify.annotations.NullMarked;
