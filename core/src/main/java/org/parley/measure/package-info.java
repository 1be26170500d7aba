/**
 * The words of measures: which mean the same, what is part of what, and how each is said in a
 * sentence.
 */
@NullMarked
package org.parley.measure;

import org.jspecify.annotations.NullMarked;
