/** Reading and writing of JSON: dossiers, single entities, verdicts. */
@NullMarked
package org.parley.json;

import org.jspecify.annotations.NullMarked;
