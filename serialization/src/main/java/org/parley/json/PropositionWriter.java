package org.parley.json;

import java.math.BigDecimal;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.proposition.Absence;
import org.parley.proposition.ActorLink;
import org.parley.proposition.Circumstance;
import org.parley.proposition.EventLink;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.PropositionKind;
import org.parley.proposition.Responsibility;
import org.parley.proposition.UnknownProposition;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the id and the proposition of a claim token by token, if it is of a usual kind and form.
 */
final class PropositionWriter implements Proposition.Cases<Boolean> {
  private final JsonGenerator json;
  private ClaimId id = ClaimId.of("none yet");

  PropositionWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes the id and the proposition of a claim, whose object is left open; writes nothing if the
   * kind or form of the proposition is left to data binding.
   */
  boolean begin(Claim claim) {
    id = claim.id();
    return claim.proposition().match(this);
  }

  @Override
  public Boolean occurrence(Occurrence said) {
    begin(PropositionKind.OCCURRENCE);
    json.writeStringProperty(Names.EVENT, said.event().value());
    return end();
  }

  @Override
  public Boolean measurement(Measurement said) {
    begin(PropositionKind.MEASUREMENT);
    json.writeStringProperty(Names.EVENT, said.event().value());
    json.writeStringProperty(Names.MEASURE, said.measure().toString());
    json.writeObjectPropertyStart(Names.QUANTITY);
    quantity(said.quantity());
    json.writeEndObject();
    return end();
  }

  @Override
  public Boolean responsibility(Responsibility said) {
    begin(PropositionKind.RESPONSIBILITY);
    json.writeStringProperty(Names.EVENT, said.event().value());
    json.writeStringProperty(Names.ACTOR, said.actor().value());
    json.writeStringProperty(Names.ROLE, said.role().word());
    return end();
  }

  @Override
  public Boolean eventLink(EventLink said) {
    begin(PropositionKind.EVENT_LINK);
    return ends(said.from().value(), said.relation().word(), said.to().value());
  }

  @Override
  public Boolean actorLink(ActorLink said) {
    if (said.during().isPresent()) {
      return false;
    }
    begin(PropositionKind.ACTOR_LINK);
    return ends(said.from().value(), said.relation().word(), said.to().value());
  }

  @Override
  public Boolean freeText(FreeText said) {
    begin(PropositionKind.FREE_TEXT);
    json.writeStringProperty(Names.TEXT, said.text());
    return end();
  }

  @Override
  public Boolean circumstance(Circumstance said) {
    return false;
  }

  @Override
  public Boolean absence(Absence said) {
    return false;
  }

  @Override
  public Boolean unknown(UnknownProposition said) {
    return false;
  }

  private void begin(PropositionKind kind) {
    json.writeStartObject();
    json.writeStringProperty(Names.ID, id.value());
    json.writeObjectPropertyStart(Names.PROPOSITION);
    json.writeStringProperty(Names.TYPE, kind.word());
  }

  private boolean end() {
    json.writeEndObject();
    return true;
  }

  private boolean ends(String from, String relation, String to) {
    json.writeStringProperty(Names.FROM, from);
    json.writeStringProperty(Names.RELATION, relation);
    json.writeStringProperty(Names.TO, to);
    return end();
  }

  private void quantity(Quantity quantity) {
    json.writeStringProperty(Names.QUANTIFIER, ClosedWords.QUANTIFIERS.word(quantity.quantifier()));
    quantity.value().ifPresent(number -> number(Names.VALUE, number));
    quantity.low().ifPresent(number -> number(Names.LOW, number));
    quantity.high().ifPresent(number -> number(Names.HIGH, number));
    quantity.best().ifPresent(number -> number(Names.BEST, number));
    if (!quantity.unit().equals(Unit.COUNT)) {
      json.writeStringProperty(Names.UNIT, quantity.unit().toString());
    }
    quantity.words().ifPresent(words -> json.writeStringProperty(Names.WORDS, words));
  }

  /** A figure is below 10 to the 18th, so that a whole one is a long. */
  private void number(String name, BigDecimal number) {
    if (number.scale() == 0) {
      json.writeNumberProperty(name, number.longValueExact());
    } else {
      json.writeNumberProperty(name, number);
    }
  }
}
