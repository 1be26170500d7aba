/**
 * The Global Terrorism Database: its incidents, whom it holds responsible, who claimed them, and
 * its counts of people.
 */
@NullMarked
package org.parley.dataset.gtd;

import org.jspecify.annotations.NullMarked;
