/**
 * Names by which things are known: ids in a dossier, codes of outside schemes, languages, grades.
 */
@NullMarked
package org.parley.code;

import org.jspecify.annotations.NullMarked;
