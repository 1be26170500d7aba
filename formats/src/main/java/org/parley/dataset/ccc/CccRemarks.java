package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableList;
import org.parley.dataset.RowEntities;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
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

  static void read(CccRow row, CrowdEvent gathering, RowEntities.Builder entities) {
    for (String column : COLUMNS) {
      row.read(column, words -> Wording.of(WordingForm.VERBATIM, words))
          .map(words -> remark(column, gathering, words))
          .ifPresent(entities::addStatements);
    }
  }

  private static Statement remark(String column, CrowdEvent gathering, Wording words) {
    return Statement.builder()
        .id(gathering.statement(column))
        .act(SpeechAct.ASSERT)
        .attribution(gathering.compiled())
        .addAbout(gathering.event())
        .addWordings(words)
        .build();
  }

  static void write(RowEntities entities, CrowdEvent gathering, CccCells cells) {
    for (Statement statement : entities.statements()) {
      for (String column : COLUMNS) {
        if (statement.id().equals(gathering.statement(column))) {
          statement.wordings().forEach(words -> cells.put(column, words.text()));
        }
      }
    }
  }
}
