package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableList;
import org.parley.dataset.CellWriter;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;

/**
 * The remarks of coders in words: each column is a statement of the consortium about the gathering.
 */
final class CccRemarks {
  static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "participants",
          "notables",
          "targets",
          "participant_measures",
          "police_measures",
          "property_damage",
          "notes");

  private CccRemarks() {}

  static void read(NamedCells row, CrowdEvent gathering, RowEntities.Builder entities) {
    for (String column : COLUMNS) {
      gathering
          .parts()
          .quotation(row, column, gathering.compiled())
          .ifPresent(entities::addStatements);
    }
  }

  static void write(RowEntities entities, CrowdEvent gathering, CellWriter cells) {
    COLUMNS.forEach(
        column -> cells.put(column, entities.wordsOf(gathering.parts().statement(column))));
  }
}
