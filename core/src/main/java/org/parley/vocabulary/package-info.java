/** Vocabularies that grow: known words, words of a user's own, and words of newer versions. */
@NullMarked
package org.parley.vocabulary;

import org.jspecify.annotations.NullMarked;
