/** From a dispute to a verdict, step by step. */
@NullMarked
package org.parley.reconcile;

import org.jspecify.annotations.NullMarked;
