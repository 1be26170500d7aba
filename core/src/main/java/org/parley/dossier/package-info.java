/** The validated bundle of everything known about some events, and the way to its disputes. */
@NullMarked
package org.parley.dossier;

import org.jspecify.annotations.NullMarked;
