package org.parley.dossier;

import java.util.function.Consumer;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.proposition.Absence;
import org.parley.proposition.ActorLink;
import org.parley.proposition.Circumstance;
import org.parley.proposition.EventLink;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Responsibility;
import org.parley.proposition.UnknownProposition;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.statement.Statement;

/**
 * Visits every reference of an entity.
 *
 * @param place the place of the entity
 * @param found receives each reference, in the order of the members
 */
record EntityReferences(Place place, Consumer<Reference> found)
    implements Entity.Cases<EntityReferences> {
  /** An action on a part and its place. */
  private interface Visit<T> {
    void at(Place place, T part);
  }

  private static <T> void each(Place place, Iterable<T> parts, Visit<T> visit) {
    int i = 0;
    for (T part : parts) {
      visit.at(place.item(i++), part);
    }
  }

  @Override
  public EntityReferences actor(Actor actor) {
    return this;
  }

  @Override
  public EntityReferences source(Source source) {
    source.publisher().ifPresent(id -> actor(place.member("publisher"), id));
    each(
        place.member("contributors"),
        source.contributors(),
        (at, c) -> actor(at.member("actor"), c.actor()));
    each(
        place.member("derivedFrom"),
        source.derivedFrom(),
        (at, d) -> source(at.member("source"), d.source()));
    return this;
  }

  @Override
  public EntityReferences event(Event event) {
    each(
        place.member("participants"),
        event.participants(),
        (at, p) -> actor(at.member("actor"), p.actor()));
    event.partOf().ifPresent(id -> event(place.member("partOf"), id));
    return this;
  }

  @Override
  public EntityReferences statement(Statement statement) {
    attribution(place.member("attribution"), statement.attribution());
    each(place.member("addressees"), statement.addressees(), this::actor);
    each(place.member("content"), statement.content(), this::proposition);
    each(place.member("about"), statement.about(), this::event);
    return this;
  }

  @Override
  public EntityReferences claim(Claim claim) {
    proposition(place.member("proposition"), claim.proposition());
    claim.attribution().ifPresent(said -> attribution(place.member("attribution"), said));
    claim
        .statement()
        .ifPresent(
            id -> found.accept(new Reference(EntityKind.STATEMENT, id, place.member("statement"))));
    each(
        place.member("passages"),
        claim.passages(),
        (at, p) -> source(at.member("source"), p.source()));
    claim
        .revision()
        .ifPresent(revision -> claim(place.member("revision").member("of"), revision.of()));
    return this;
  }

  @Override
  public EntityReferences assessment(Assessment assessment) {
    claim(place.member("target"), assessment.target());
    attribution(place.member("attribution"), assessment.attribution());
    return this;
  }

  private void attribution(Place at, Attribution attribution) {
    each(at.member("chain"), attribution.chain(), this::link);
  }

  private void link(Place at, Link link) {
    link.actor().ifPresent(id -> actor(at.member("actor"), id));
    link.onBehalfOf().ifPresent(id -> actor(at.member("onBehalfOf"), id));
    link.source().ifPresent(id -> source(at.member("source"), id));
  }

  private void proposition(Place at, Proposition proposition) {
    proposition.match(new Parts(at));
  }

  private void actor(Place at, ActorId id) {
    found.accept(new Reference(EntityKind.ACTOR, id, at));
  }

  private void source(Place at, SourceId id) {
    found.accept(new Reference(EntityKind.SOURCE, id, at));
  }

  private void event(Place at, EventId id) {
    found.accept(new Reference(EntityKind.EVENT, id, at));
  }

  private void claim(Place at, ClaimId id) {
    found.accept(new Reference(EntityKind.CLAIM, id, at));
  }

  /** Walks over what a proposition names. */
  private final class Parts implements Proposition.Cases<Parts> {
    private final Place at;

    Parts(Place at) {
      this.at = at;
    }

    private Parts event(String member, EventId id) {
      EntityReferences.this.event(at.member(member), id);
      return this;
    }

    private Parts actor(String member, ActorId id) {
      EntityReferences.this.actor(at.member(member), id);
      return this;
    }

    @Override
    public Parts occurrence(Occurrence said) {
      return event("event", said.event());
    }

    @Override
    public Parts measurement(Measurement said) {
      return event("event", said.event());
    }

    @Override
    public Parts responsibility(Responsibility said) {
      return event("event", said.event()).actor("actor", said.actor());
    }

    @Override
    public Parts circumstance(Circumstance said) {
      return event("event", said.event());
    }

    @Override
    public Parts eventLink(EventLink said) {
      return event("from", said.from()).event("to", said.to());
    }

    @Override
    public Parts actorLink(ActorLink said) {
      return actor("from", said.from()).actor("to", said.to());
    }

    @Override
    public Parts absence(Absence said) {
      EntityReferences.this.event(at.member("question").member("event"), said.question().event());
      return this;
    }

    @Override
    public Parts freeText(FreeText said) {
      return this;
    }

    @Override
    public Parts unknown(UnknownProposition said) {
      return this;
    }
  }
}
