/**
 * The coding rules of the field's datasets, each as numbered steps that can be run and cited;
 * {@link org.parley.policy.Policies} has them by name. A {@link org.parley.policy.Aggregation} puts
 * several disputes together by one of them, and {@link org.parley.policy.UcdpPlausible} says how
 * far one published figure can be trusted.
 */
@NullMarked
package org.parley.policy;

import org.jspecify.annotations.NullMarked;
