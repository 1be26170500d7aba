package org.parley.dossier;

import org.parley.actor.Actor;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.event.Event;
import org.parley.source.Source;
import org.parley.statement.Statement;

/** Adds an entity to the list of its kind. */
record AddToList<B>(EntityLists<B> lists) implements Entity.Cases<B> {
  @Override
  public B actor(Actor actor) {
    return lists.addActors(actor);
  }

  @Override
  public B source(Source source) {
    return lists.addSources(source);
  }

  @Override
  public B event(Event event) {
    return lists.addEvents(event);
  }

  @Override
  public B statement(Statement statement) {
    return lists.addStatements(statement);
  }

  @Override
  public B claim(Claim claim) {
    return lists.addClaims(claim);
  }

  @Override
  public B assessment(Assessment assessment) {
    return lists.addAssessments(assessment);
  }
}
