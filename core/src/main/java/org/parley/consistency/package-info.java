/**
 * Inconsistencies in a whole dossier: parts that exceed their whole, tolls that fall, claimants who
 * contradict themselves. {@link org.parley.consistency.ConsistencyCheck} is the way in.
 */
@NullMarked
package org.parley.consistency;

import org.jspecify.annotations.NullMarked;
