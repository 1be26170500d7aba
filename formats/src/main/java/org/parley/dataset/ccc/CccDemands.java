package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableMap;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.dataset.CellWriter;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.Wording;
import org.parley.statement.WordingForm;

/**
 * The demands of a crowd, for or against something: a statement of the participants, once in the
 * coder's words and once in those on their banners. That such claims are demands is this library's
 * reading.
 */
final class CccDemands {
  static final ImmutableMap<String, WordingForm> FORMS =
      ImmutableMap.of(
          "claims_summary", WordingForm.INDIRECT, "claims_verbatim", WordingForm.VERBATIM);

  private static final String PART = "claims";
  private static final String CROWD = "the participants";

  private CccDemands() {}

  static void read(NamedCells row, CrowdEvent gathering, RowEntities.Builder entities) {
    Statement.Builder said =
        Statement.builder()
            .id(gathering.parts().statement(PART))
            .act(SpeechAct.DEMAND)
            .attribution(byTheCrowd())
            .addAbout(gathering.event());
    FORMS.forEach(
        (column, form) ->
            row.read(column, text -> Wording.of(form, text)).ifPresent(said::addWordings));
    Statement statement = said.build();
    if (!statement.wordings().isEmpty()) {
      entities.addStatements(statement);
    }
  }

  private static Attribution byTheCrowd() {
    return Attribution.of(
        Link.builder().descriptor(CROWD).role(LinkRole.SPEAKER).build(), CrowdEvent.CCC.link());
  }

  static void write(RowEntities entities, CrowdEvent gathering, CellWriter cells) {
    entities
        .statement(gathering.parts().statement(PART))
        .ifPresent(said -> said.wordings().forEach(wording -> write(wording, cells)));
  }

  private static void write(Wording wording, CellWriter cells) {
    FORMS.forEach(
        (column, form) -> {
          if (wording.form() == form) {
            cells.put(column, wording.text());
          }
        });
  }
}
