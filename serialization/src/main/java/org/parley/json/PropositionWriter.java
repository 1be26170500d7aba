package org.parley.json;

import java.math.BigDecimal;
import org.parley.proposition.ActorLink;
import org.parley.proposition.EventLink;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Responsibility;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;
import tools.jackson.core.JsonGenerator;

/** Writes the proposition of a claim token by token, if it is of a usual type and form. */
final class PropositionWriter {
  private final JsonGenerator json;

  PropositionWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Whether it is of a type and form that is written here. */
  static boolean writes(Proposition proposition) {
    return proposition instanceof Measurement
        || proposition instanceof Occurrence
        || proposition instanceof Responsibility
        || proposition instanceof EventLink
        || proposition instanceof FreeText
        || (proposition instanceof ActorLink link && link.during().isEmpty());
  }

  void write(Proposition proposition) {
    json.writeStartObject();
    if (proposition instanceof Measurement said) {
      measurement(said);
    } else if (proposition instanceof Occurrence said) {
      begin(Names.OCCURRENCE);
      json.writeStringProperty(Names.EVENT, said.event().value());
    } else if (proposition instanceof Responsibility said) {
      responsibility(said);
    } else if (proposition instanceof FreeText said) {
      begin(Names.FREE_TEXT);
      json.writeStringProperty(Names.TEXT, said.text());
    } else {
      link(proposition);
    }
    json.writeEndObject();
  }

  private void begin(String type) {
    json.writeStringProperty(Names.TYPE, type);
  }

  private void measurement(Measurement said) {
    begin(Names.MEASUREMENT);
    json.writeStringProperty(Names.EVENT, said.event().value());
    json.writeStringProperty(Names.MEASURE, said.measure().toString());
    json.writeObjectPropertyStart(Names.QUANTITY);
    quantity(said.quantity());
    json.writeEndObject();
  }

  private void quantity(Quantity quantity) {
    json.writeStringProperty(Names.QUANTIFIER, quantity.quantifier().name());
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

  private void responsibility(Responsibility said) {
    begin(Names.RESPONSIBILITY);
    json.writeStringProperty(Names.EVENT, said.event().value());
    json.writeStringProperty(Names.ACTOR, said.actor().value());
    json.writeStringProperty(Names.ROLE, said.role().name());
  }

  private void link(Proposition proposition) {
    if (proposition instanceof EventLink said) {
      begin(Names.EVENT_LINK);
      ends(said.from().value(), said.relation().name(), said.to().value());
    } else if (proposition instanceof ActorLink said) {
      begin(Names.ACTOR_LINK);
      ends(said.from().value(), said.relation().name(), said.to().value());
    } else {
      throw new IllegalArgumentException("left to binding, got proposition=" + proposition);
    }
  }

  private void ends(String from, String relation, String to) {
    json.writeStringProperty(Names.FROM, from);
    json.writeStringProperty(Names.RELATION, relation);
    json.writeStringProperty(Names.TO, to);
  }
}
