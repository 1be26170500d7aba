/** Actors, who act and speak: states, armed groups, agencies, people, populations. */
@NullMarked
package org.parley.actor;

import org.jspecify.annotations.NullMarked;
