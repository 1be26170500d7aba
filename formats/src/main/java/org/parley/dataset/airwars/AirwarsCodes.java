package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Collectors;
import org.parley.code.Code;

/**
 * A column that lists codes.
 *
 * @param column its name in {@link AirwarsForm#INCIDENTS}
 * @param scheme the scheme of the codes
 * @param separator what stands between two of them
 */
record AirwarsCodes(String column, String scheme, char separator) {
  /** Those about the incident as a whole, in the published order. */
  static final ImmutableList<AirwarsCodes> OF_INCIDENTS =
      ImmutableList.of(
          of("post_id"),
          of("post_status"),
          new AirwarsCodes("previous_codes", "airwars.previous", ' '),
          of("date_type"),
          of("strike_status_slug"),
          of("infrastructure_slug"),
          of("strike_type_slug"),
          of("observation_slug"),
          of("impact_slug"),
          of("civilian_harm_reported"),
          of("cause_of_death_injury_slug"),
          of("geolocation_status_slug"));

  /** Those about its place. */
  static final ImmutableList<AirwarsCodes> OF_PLACES =
      ImmutableList.of(of("country_slug"), of("geolocation_accuracy_slug"));

  private static AirwarsCodes of(String column) {
    String named = column.endsWith("_slug") ? column.substring(0, column.length() - 5) : column;
    return new AirwarsCodes(column, "airwars." + named, ',');
  }

  /** The cell that says these codes; empty if none of them is of the scheme. */
  String cell(Collection<Code> codes) {
    return codes.stream()
        .filter(code -> code.scheme().equals(scheme))
        .map(Code::value)
        .collect(Collectors.joining(String.valueOf(separator)));
  }
}
