package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import org.parley.proposition.Measure;

/**
 * A class of victims of which Airwars counts killed and injured.
 *
 * <p>Children, women and men are civilians in its tables, and so are the professions; the
 * qualifiers of a class show which other class it is part of, so that parts can be compared with
 * wholes. The choice of qualifiers is this library's reading.
 *
 * @param column the prefix of its columns
 * @param qualifiers the qualifiers of the measure of persons
 */
record AirwarsHarmClass(String column, ImmutableList<String> qualifiers) {
  static final ImmutableList<AirwarsHarmClass> ALL =
      ImmutableList.of(
          of("civilian_non_combatants", "civilian"),
          of("children", "civilian", "child"),
          of("women", "civilian", "woman"),
          of("men", "civilian", "man"),
          of("human_rights_defenders", "civilian", "human_rights_defender"),
          of("journalists", "civilian", "journalist"),
          of("trade_unionists", "civilian", "trade_unionist"),
          of("healthcare_personnel", "civilian", "healthcare_worker"),
          of("other_civilian_non_combatants", "civilian", "other"),
          of("undetermined", "undetermined"),
          of("other_protected_persons", "protected"),
          of("medical_and_religious_personnel_state", "protected", "medical_or_religious", "state"),
          of(
              "medical_and_religious_personnel_non_state",
              "protected",
              "medical_or_religious",
              "non_state"),
          of("persons_hors_de_combat", "protected", "hors_de_combat"),
          of("belligerents", "combatant"),
          of("member_of_armed_forces", "combatant", "armed_forces"),
          of("persons_directly_participating_in_hostilities", "combatant", "participating"),
          of("civilian_role_in_military", "civilian_role_in_military"));

  private static AirwarsHarmClass of(String column, String... qualifiers) {
    return new AirwarsHarmClass(column, ImmutableList.copyOf(qualifiers));
  }

  /** The measure of persons with an effect, for example {@code person+killed+civilian}. */
  Measure measure(String effect) {
    return Measure.of("person", effect, qualifiers.toArray(String[]::new));
  }
}
