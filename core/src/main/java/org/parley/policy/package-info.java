/** The policies by name. */
@NullMarked
package org.parley.policy;

import org.jspecify.annotations.NullMarked;
