/** What the tables of others give when they are read into disputes, file by file. */
@NullMarked
package org.parley.benchmarks.reports;

import org.jspecify.annotations.NullMarked;
