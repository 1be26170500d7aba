/** The plain reports CSV: a row a report, the form in which most people bring their figures. */
@NullMarked
package org.parley.reports;

import org.jspecify.annotations.NullMarked;
