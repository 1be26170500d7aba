package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Collectors;
import org.parley.code.Code;
import org.parley.event.Event;
import org.parley.event.Where;

/**
 * A column whose words or flags are codes.
 *
 * @param column its name in {@link CccForm#PHASE_3}
 * @param scheme the scheme of the codes
 * @param listed whether it lists several
 */
record CccCodes(String column, String scheme, boolean listed) {
  /** Those about the event as a whole. */
  static final ImmutableList<CccCodes> OF_EVENTS =
      ImmutableList.of(
          new CccCodes("event_type", "ccc.type", true),
          of("online"),
          of("valence"),
          of("conf"),
          new CccCodes("issues", "ccc.issue", true),
          new CccCodes("issues_major", "ccc.issue_major", true),
          new CccCodes("size_cat", "ccc.size", false),
          of("arrests_any"),
          of("participant_casualties_any"),
          of("police_casualties_any"),
          of("property_damage_any"),
          of("chemical_agents"));

  /** Those about its place. */
  static final ImmutableList<CccCodes> OF_PLACES =
      ImmutableList.of(
          of("locality"),
          of("state"),
          of("resolved_locality"),
          of("resolved_state"),
          of("resolved_county"),
          new CccCodes("fips_code", "fips", false));

  private static CccCodes of(String column) {
    return new CccCodes(column, "ccc." + column, false);
  }

  Collection<Code> read(CccRow row) {
    return listed
        ? row.list(column, this::code)
        : row.read(column, this::code).map(ImmutableList::of).orElse(ImmutableList.of());
  }

  private Code code(String value) {
    return new Code(scheme, value);
  }

  static void write(Event event, CccCells cells) {
    OF_EVENTS.forEach(column -> column.write(event.codes(), cells));
    event
        .where()
        .map(Where::codes)
        .ifPresent(codes -> OF_PLACES.forEach(column -> column.write(codes, cells)));
  }

  private void write(Collection<Code> codes, CccCells cells) {
    cells.put(
        column,
        codes.stream()
            .filter(code -> code.scheme().equals(scheme))
            .map(Code::value)
            .collect(Collectors.joining(CccRow.BETWEEN)));
  }
}
