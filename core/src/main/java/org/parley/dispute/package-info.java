/** The competing answers to one question, each with who gave it and through whom. */
@NullMarked
package org.parley.dispute;

import org.jspecify.annotations.NullMarked;
