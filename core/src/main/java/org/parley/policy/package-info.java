/**
 * The coding rules of the field's datasets, each as numbered steps that can be run and cited;
 * {@link org.parley.policy.Policies} has them by name.
 */
@NullMarked
package org.parley.policy;

import org.jspecify.annotations.NullMarked;
