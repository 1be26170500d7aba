/**
 * The provenance of a verdict, as PROV-JSON of the W3C.
 *
 * <pre>{@code
 * Verdict verdict = Reconciler.withDefaults().reconcile(dossier.dispute(question));
 * String lineage = ProvJson.withDefaults().indented().write(verdict, dossier);
 * }</pre>
 *
 * @see <a href="https://www.w3.org/submissions/2013/SUBM-prov-json-20130424/">The PROV-JSON
 *     Serialization</a>
 */
@NullMarked
package org.parley.prov;

import org.jspecify.annotations.NullMarked;
