package org.parley.dataset.ucdp;

import java.util.Optional;
import org.parley.code.Code;
import org.parley.proposition.Measure;

/**
 * The groups by which the dataset splits the dead.
 *
 * <p>Each is counted in a scope, as the policy {@code ucdp-ged} adds them up; by the codebook the
 * dead of a side are combatants, which is a code of the claim.
 */
enum UcdpDeathGroup {
  SIDE_A("deaths_a", "side_a", "combatant"),
  SIDE_B("deaths_b", "side_b", "combatant"),
  CIVILIANS("deaths_civilians", "civilians", "civilian"),
  UNKNOWN("deaths_unknown", "unknown", "unknown");

  /** The measure of all of the dead. */
  static final Measure KILLED = Measure.of("person", "killed");

  private final String column;
  private final String scope;
  private final String people;

  UcdpDeathGroup(String column, String scope, String people) {
    this.column = column;
    this.scope = scope;
    this.people = people;
  }

  String column() {
    return column;
  }

  /** The code of the people who died, as used by policies: {@code people:civilian}. */
  Code people() {
    return new Code("people", people);
  }

  Measure measure() {
    return KILLED.withScope(scope);
  }

  /** The group that a measure counts. */
  static Optional<UcdpDeathGroup> of(Measure measure) {
    for (UcdpDeathGroup group : values()) {
      if (measure.scope().equals(Optional.of(group.scope)) && measure.equals(group.measure())) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }
}
