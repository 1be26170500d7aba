/** Reads the tables of others into disputes, file by file. */
@NullMarked
package org.parley.benchmarks.reports;

import org.jspecify.annotations.NullMarked;
