/** Vocabularies that grow: known words, the user's own words, and words of newer versions. */
@NullMarked
package org.parley.vocabulary;

import org.jspecify.annotations.NullMarked;
