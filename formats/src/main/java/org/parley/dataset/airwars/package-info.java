/**
 * Incidents of civilian harm as Airwars exports them; {@link
 * org.parley.dataset.airwars.AirwarsFormat} is the way in.
 *
 * <p>Airwars pools what local sources allege about one moment in one place, gives a range for each
 * class of victims, grades the incident, and notes what each belligerent conceded. Nothing here is
 * null.
 */
@NullMarked
package org.parley.dataset.airwars;

import org.jspecify.annotations.NullMarked;
