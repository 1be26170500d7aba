/** Propositions, the contents of claims: counts of a measure, responsibility, links, absence. */
@NullMarked
package org.parley.proposition;

import org.jspecify.annotations.NullMarked;
