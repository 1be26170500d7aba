/**
 * Records what the parties to a conflict say, and derives what may be concluded when reports
 * differ.
 *
 * <p>The way in is {@code org.parley.dossier.Dossier}: it holds actors, sources, events, statements
 * and claims, and answers {@code dossier.questions()} and {@code dossier.dispute(question)}. A
 * {@code org.parley.reconcile.Reconciler} turns a dispute into a verdict.
 *
 * <p>Every package of the library is null-marked: no parameter, return value or part is null unless
 * its type says so, and a null is refused with a {@link java.lang.NullPointerException}.
 */
@NullMarked
package org.parley;

import org.jspecify.annotations.NullMarked;
