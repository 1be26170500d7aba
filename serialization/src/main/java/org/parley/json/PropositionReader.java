package org.parley.json;

import static org.parley.json.ClaimReader.first;
import static org.parley.json.ClaimReader.required;
import static org.parley.json.UnusualException.unusual;

import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorId;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.proposition.EventLink;
import org.parley.proposition.EventRelation;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.PropositionKind;
import org.parley.proposition.Responsibility;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;

/** Reads the proposition of a claim token by token, if it is of a usual type and form. */
final class PropositionReader {
  private final TextCache<PropositionKind> kinds =
      new TextCache<>(word -> PropositionKind.of(word).orElseThrow(UnusualException::unusual));
  private final TextCache<EventId> eventIds = new TextCache<>(EventId::of);
  private final TextCache<Measure> measures = new TextCache<>(Measure::parse);
  private final TextCache<Quantifier> quantifiers = new TextCache<>(ClosedWords.QUANTIFIERS::parse);
  private final TextCache<Unit> units = new TextCache<>(Unit::of);
  private final TextCache<ParticipantRole> roles = new TextCache<>(ParticipantRole::of);
  private final TextCache<EventRelation> eventRelations = new TextCache<>(EventRelation::of);
  private final TextCache<ActorRelation> actorRelations = new TextCache<>(ActorRelation::of);

  private final Members propositionMembers = new Members(Names.TYPE);
  private final Members measurementMembers =
      new Members(Names.EVENT, Names.MEASURE, Names.QUANTITY);
  private final Members quantityMembers =
      new Members(
          Names.QUANTIFIER,
          Names.VALUE,
          Names.LOW,
          Names.HIGH,
          Names.BEST,
          Names.UNIT,
          Names.WORDS);
  private final Members occurrenceMembers = new Members(Names.EVENT);
  private final Members freeTextMembers = new Members(Names.TEXT);
  private final Members responsibilityMembers = new Members(Names.EVENT, Names.ACTOR, Names.ROLE);
  private final Members eventLinkMembers = new Members(Names.FROM, Names.RELATION, Names.TO);
  private final Members actorLinkMembers = new Members(Names.FROM, Names.RELATION, Names.TO);

  private final FastJsonLine line;
  private final TextCache<ActorId> actorIds;

  PropositionReader(FastJsonLine line, TextCache<ActorId> actorIds) {
    this.line = line;
    this.actorIds = actorIds;
  }

  /** Reads the proposition that must come next, with its type first. */
  Proposition proposition() {
    line.enter();
    if (!Names.TYPE.equals(line.first(propositionMembers))) {
      throw unusual();
    }
    return switch (line.text(kinds)) {
      case MEASUREMENT -> measurement();
      case OCCURRENCE -> occurrence();
      case RESPONSIBILITY -> responsibility();
      case EVENT_LINK -> eventLink();
      case ACTOR_LINK -> actorLink();
      case FREE_TEXT -> freeText();
      case CIRCUMSTANCE, ABSENCE -> throw unusual();
    };
  }

  private Measurement measurement() {
    EventId event = null;
    Measure measure = null;
    Quantity quantity = null;
    for (String name = line.further(measurementMembers);
        name != null;
        name = line.next(measurementMembers)) {
      switch (name) {
        case Names.EVENT -> event = first(event, line.text(eventIds));
        case Names.MEASURE -> measure = first(measure, line.text(measures));
        case Names.QUANTITY -> quantity = first(quantity, quantity());
        default -> throw unusual();
      }
    }
    return new Measurement(required(event), required(measure), required(quantity));
  }

  private Quantity quantity() {
    Quantity.Builder quantity = Quantity.builder();
    line.enter();
    for (String name = line.first(quantityMembers);
        name != null;
        name = line.next(quantityMembers)) {
      switch (name) {
        case Names.QUANTIFIER -> quantity.quantifier(line.text(quantifiers));
        case Names.VALUE -> quantity.value(line.number());
        case Names.LOW -> quantity.low(line.number());
        case Names.HIGH -> quantity.high(line.number());
        case Names.BEST -> quantity.best(line.number());
        case Names.UNIT -> quantity.unit(line.text(units));
        case Names.WORDS -> quantity.words(line.text());
        default -> throw unusual();
      }
    }
    return quantity.build();
  }

  private Occurrence occurrence() {
    EventId event = null;
    for (String name = line.further(occurrenceMembers);
        name != null;
        name = line.next(occurrenceMembers)) {
      event = first(event, ifNamed(Names.EVENT, name, eventIds));
    }
    return new Occurrence(required(event));
  }

  private FreeText freeText() {
    String text = null;
    for (String name = line.further(freeTextMembers);
        name != null;
        name = line.next(freeTextMembers)) {
      if (!name.equals(Names.TEXT)) {
        throw unusual();
      }
      text = first(text, line.text());
    }
    return new FreeText(required(text));
  }

  private <T> T ifNamed(String expected, @Nullable String name, TextCache<T> cache) {
    if (!expected.equals(name)) {
      throw unusual();
    }
    return line.text(cache);
  }

  private Responsibility responsibility() {
    EventId event = null;
    ActorId actor = null;
    ParticipantRole role = null;
    for (String name = line.further(responsibilityMembers);
        name != null;
        name = line.next(responsibilityMembers)) {
      switch (name) {
        case Names.EVENT -> event = first(event, line.text(eventIds));
        case Names.ACTOR -> actor = first(actor, line.text(actorIds));
        case Names.ROLE -> role = first(role, line.text(roles));
        default -> throw unusual();
      }
    }
    return new Responsibility(required(event), required(actor), required(role));
  }

  private EventLink eventLink() {
    EventId from = null;
    EventRelation relation = null;
    EventId to = null;
    for (String name = line.further(eventLinkMembers);
        name != null;
        name = line.next(eventLinkMembers)) {
      switch (name) {
        case Names.FROM -> from = first(from, line.text(eventIds));
        case Names.RELATION -> relation = first(relation, line.text(eventRelations));
        case Names.TO -> to = first(to, line.text(eventIds));
        default -> throw unusual();
      }
    }
    return new EventLink(required(from), required(relation), required(to));
  }

  private ActorLink actorLink() {
    ActorLink.Builder link = ActorLink.builder();
    for (String name = line.further(actorLinkMembers);
        name != null;
        name = line.next(actorLinkMembers)) {
      switch (name) {
        case Names.FROM -> link.from(line.text(actorIds));
        case Names.RELATION -> link.relation(line.text(actorRelations));
        case Names.TO -> link.to(line.text(actorIds));
        default -> throw unusual();
      }
    }
    return link.build();
  }
}
