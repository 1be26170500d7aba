package org.parley.dataset;

import java.util.Optional;
import org.parley.attribution.Attribution;
import org.parley.claim.AssessmentId;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.csv.RowCells;
import org.parley.event.EventId;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantity;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.statement.Wording;
import org.parley.statement.WordingForm;

/**
 * The ids of the parts of a row about its event: the event's id followed by the name of the part.
 *
 * @param event the event
 */
public record EventParts(EventId event) {
  /** The claim with this name. */
  public ClaimId claim(String part) {
    return ClaimId.of(event + "/" + part);
  }

  /** The statement with this name. */
  public StatementId statement(String part) {
    return StatementId.of(event + "/" + part);
  }

  /** The assessment with this name. */
  public AssessmentId assessment(String part) {
    return AssessmentId.of(event + "/" + part);
  }

  /** The quantity that the claim with this name states. */
  public Optional<Quantity> quantity(String part, RowEntities entities) {
    return entities
        .claim(claim(part))
        .map(Claim::proposition)
        .filter(Measurement.class::isInstance)
        .map(said -> ((Measurement) said).quantity());
  }

  /** The text of a column about the event as a verbatim statement; a blank cell is refused. */
  public Optional<Statement> quotation(RowCells cells, String column, Attribution attribution) {
    return cells
        .read(column, words -> Wording.of(WordingForm.VERBATIM, words))
        .map(words -> assertion(column, attribution).addWordings(words).build());
  }

  /** Starts an assertion about the event. */
  public Statement.Builder assertion(String part, Attribution attribution) {
    return Statement.builder()
        .id(statement(part))
        .act(SpeechAct.ASSERT)
        .attribution(attribution)
        .addAbout(event);
  }
}
