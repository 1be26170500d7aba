/** What a rule rests on: how well it is borne out by the work that is cited for it. */
@NullMarked
package org.parley.citation;

import org.jspecify.annotations.NullMarked;
