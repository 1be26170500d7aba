/** Statements, which are speech acts: somebody asserted, denied, threatened or appealed. */
@NullMarked
package org.parley.statement;

import org.jspecify.annotations.NullMarked;
