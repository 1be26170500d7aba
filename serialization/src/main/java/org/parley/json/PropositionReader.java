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
import org.parley.proposition.Responsibility;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;

/** Reads the proposition of a claim token by token, if it is of a usual type and form. */
final class PropositionReader {
  private final TextCache<String> types = new TextCache<>(String::toString);
  private final TextCache<EventId> eventIds = new TextCache<>(EventId::of);
  private final TextCache<Measure> measures = new TextCache<>(Measure::parse);
  private final TextCache<Quantifier> quantifiers = new TextCache<>(Quantifier::valueOf);
  private final TextCache<Unit> units = new TextCache<>(Unit::of);
  private final TextCache<ParticipantRole> roles = new TextCache<>(ParticipantRole::valueOf);
  private final TextCache<EventRelation> eventRelations = new TextCache<>(EventRelation::valueOf);
  private final TextCache<ActorRelation> actorRelations = new TextCache<>(ActorRelation::valueOf);

  private final CleanTokens tokens;
  private final TextCache<ActorId> actorIds;

  PropositionReader(CleanTokens tokens, TextCache<ActorId> actorIds) {
    this.tokens = tokens;
    this.actorIds = actorIds;
  }

  /** Reads the proposition that must come next; its type stands first. */
  Proposition proposition() {
    tokens.enter();
    if (!Names.TYPE.equals(tokens.name())) {
      throw unusual();
    }
    return switch (tokens.text(types)) {
      case Names.MEASUREMENT -> measurement();
      case Names.OCCURRENCE -> occurrence();
      case Names.RESPONSIBILITY -> responsibility();
      case Names.EVENT_LINK -> eventLink();
      case Names.ACTOR_LINK -> actorLink();
      case Names.FREE_TEXT -> freeText();
      default -> throw unusual();
    };
  }

  private Measurement measurement() {
    EventId event = null;
    Measure measure = null;
    Quantity quantity = null;
    for (String name = tokens.name(); name != null; name = tokens.name()) {
      switch (name) {
        case Names.EVENT -> event = first(event, tokens.text(eventIds));
        case Names.MEASURE -> measure = first(measure, tokens.text(measures));
        case Names.QUANTITY -> quantity = first(quantity, quantity());
        default -> throw unusual();
      }
    }
    return new Measurement(required(event), required(measure), required(quantity));
  }

  private Quantity quantity() {
    Quantity.Builder quantity = Quantity.builder();
    tokens.enter();
    for (String name = tokens.name(); name != null; name = tokens.name()) {
      switch (name) {
        case Names.QUANTIFIER -> quantity.quantifier(tokens.text(quantifiers));
        case Names.VALUE -> quantity.value(tokens.number());
        case Names.LOW -> quantity.low(tokens.number());
        case Names.HIGH -> quantity.high(tokens.number());
        case Names.BEST -> quantity.best(tokens.number());
        case Names.UNIT -> quantity.unit(tokens.text(units));
        case Names.WORDS -> quantity.words(tokens.text());
        default -> throw unusual();
      }
    }
    return quantity.build();
  }

  private Occurrence occurrence() {
    EventId event = null;
    for (String name = tokens.name(); name != null; name = tokens.name()) {
      event = first(event, ifNamed(Names.EVENT, name, eventIds));
    }
    return new Occurrence(required(event));
  }

  private FreeText freeText() {
    String text = null;
    for (String name = tokens.name(); name != null; name = tokens.name()) {
      if (!name.equals(Names.TEXT)) {
        throw unusual();
      }
      text = first(text, tokens.text());
    }
    return new FreeText(required(text));
  }

  private <T> T ifNamed(String expected, @Nullable String name, TextCache<T> cache) {
    if (!expected.equals(name)) {
      throw unusual();
    }
    return tokens.text(cache);
  }

  private Responsibility responsibility() {
    EventId event = null;
    ActorId actor = null;
    ParticipantRole role = null;
    for (String name = tokens.name(); name != null; name = tokens.name()) {
      switch (name) {
        case Names.EVENT -> event = first(event, tokens.text(eventIds));
        case Names.ACTOR -> actor = first(actor, tokens.text(actorIds));
        case Names.ROLE -> role = first(role, tokens.text(roles));
        default -> throw unusual();
      }
    }
    return new Responsibility(required(event), required(actor), required(role));
  }

  private EventLink eventLink() {
    EventId from = null;
    EventRelation relation = null;
    EventId to = null;
    for (String name = tokens.name(); name != null; name = tokens.name()) {
      switch (name) {
        case Names.FROM -> from = first(from, tokens.text(eventIds));
        case Names.RELATION -> relation = first(relation, tokens.text(eventRelations));
        case Names.TO -> to = first(to, tokens.text(eventIds));
        default -> throw unusual();
      }
    }
    return new EventLink(required(from), required(relation), required(to));
  }

  private ActorLink actorLink() {
    ActorLink.Builder link = ActorLink.builder();
    for (String name = tokens.name(); name != null; name = tokens.name()) {
      switch (name) {
        case Names.FROM -> link.from(tokens.text(actorIds));
        case Names.RELATION -> link.relation(tokens.text(actorRelations));
        case Names.TO -> link.to(tokens.text(actorIds));
        default -> throw unusual();
      }
    }
    return link.build();
  }
}
