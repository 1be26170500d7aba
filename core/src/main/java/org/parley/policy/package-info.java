/**
 * The coding rules of the field's datasets, each as numbered steps that can be run and cited;
 * {@link org.parley.policy.Policies} finds them by name. A {@link org.parley.policy.Aggregation}
 * combines several disputes under one of them, and {@link org.parley.policy.UcdpPlausible} gives
 * the uncertainty of one published figure.
 */
@NullMarked
package org.parley.policy;

import org.jspecify.annotations.NullMarked;
