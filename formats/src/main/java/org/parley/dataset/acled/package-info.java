/**
 * ACLED, the Armed Conflict Location and Event Data: its events, and its feed of deleted ones.
 *
 * <pre>{@code
 * Dossier events = DatasetReader.of(AcledFormat.withDefaults()).read(table).dossier();
 * Dossier deleted = DatasetReader.of(AcledDeletionsFormat.withDefaults()).read(feed).dossier();
 * Dossier current = AcledDeletionsFormat.retract(events, deleted);
 * }</pre>
 */
@NullMarked
package org.parley.dataset.acled;

import org.jspecify.annotations.NullMarked;
