package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import org.parley.proposition.Measure;

/**
 * A class of victims of which Airwars counts killed and injured.
 *
 * <p>Children, women and men are civilians there, and so are the professions; that a class lies
 * within another is said by its qualifiers, so that parts can be held against wholes. Which
 * qualifiers a class has is this library's reading.
 *
 * @param column what its columns begin with
 * @param qualifiers what narrows the measure of persons
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

  /** The measure of those whom an effect befell, for example {@code person+killed+civilian}. */
  Measure measure(String effect) {
    return Measure.of("person", effect, qualifiers.toArray(String[]::new));
  }
}
