/**
 * Incidents of civilian harm as Airwars exports them; {@link
 * org.parley.dataset.airwars.AirwarsFormat} is the way in.
 *
 * <p>Airwars collects the allegations of local sources about one time and place, gives a range for
 * each class of victims, grades the incident, and records what each belligerent conceded. Nothing
 * here is null.
 */
@NullMarked
package org.parley.dataset.airwars;

import org.jspecify.annotations.NullMarked;
