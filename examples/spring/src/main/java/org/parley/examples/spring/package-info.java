/** A service that answers with verdicts. */
@NullMarked
package org.parley.examples.spring;

import org.jspecify.annotations.NullMarked;
