/** The validated bundle of all that is known about some events, and the way to its disputes. */
@NullMarked
package org.parley.dossier;

import org.jspecify.annotations.NullMarked;
