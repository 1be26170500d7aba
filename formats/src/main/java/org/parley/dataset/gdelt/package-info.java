/**
 * The three tables of GDELT 2: events, mentions of events, and the Global Knowledge Graph.
 *
 * <p>GDELT is coded by machine from the world's news, every quarter of an hour. Its files have no
 * header and no quotes; {@link org.parley.dataset.gdelt.GdeltEventsFormat}, {@link
 * org.parley.dataset.gdelt.GdeltMentionsFormat} and {@link org.parley.dataset.gdelt.GdeltGkgFormat}
 * are the ways in.
 */
@NullMarked
package org.parley.dataset.gdelt;

import org.jspecify.annotations.NullMarked;
