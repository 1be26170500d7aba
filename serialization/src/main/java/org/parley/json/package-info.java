/** JSON in and out: dossiers, every entity alone, verdicts. */
@NullMarked
package org.parley.json;

import org.jspecify.annotations.NullMarked;
