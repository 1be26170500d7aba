/**
 * Reading and writing of fact-checks: schema.org {@code Claim} and {@code ClaimReview} as JSON-LD,
 * and the JSON of Google's Fact Check Tools.
 *
 * <pre>{@code
 * ReadResult reading = ClaimReviews.withDefaults().read(Path.of("fact-checks.jsonld"));
 * reading.problems().forEach(System.err::println);
 * ClaimReviews.withDefaults().write(reading.dossier(), Path.of("copy.jsonld"));
 * }</pre>
 *
 * <p>Nothing is downloaded: an {@code @context} is only checked, and a web address is a text.
 *
 * @see org.parley.claimreview.ClaimReviews
 */
@NullMarked
package org.parley.claimreview;

import org.jspecify.annotations.NullMarked;
