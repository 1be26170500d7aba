package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableList;
import org.parley.dataset.CellWriter;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.statement.Wording;
import org.parley.statement.WordingForm;

/** What coders note in words, each column a statement of the consortium about the gathering. */
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
      row.read(column, words -> Wording.of(WordingForm.VERBATIM, words))
          .map(
              words ->
                  gathering
                      .parts()
                      .assertion(column, gathering.compiled())
                      .addWordings(words)
                      .build())
          .ifPresent(entities::addStatements);
    }
  }

  static void write(RowEntities entities, CrowdEvent gathering, CellWriter cells) {
    COLUMNS.forEach(
        column -> cells.put(column, entities.wordsOf(gathering.parts().statement(column))));
  }
}
