package org.parley.dossier;

import static java.util.Objects.requireNonNull;

import org.parley.actor.Actor;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.code.Id;
import org.parley.event.Event;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import org.parley.source.Source;
import org.parley.statement.Statement;

/**
 * One of the things that a dossier holds, where they come one by one: from a stream or a table.
 *
 * <p>An entity by itself is valid; whether its references resolve can be told only beside the
 * others.
 */
public sealed interface Entity {
  /** The id, unique among the entities of its kind. */
  Id id();

  /** The kind. */
  EntityKind kind();

  /** The thing itself. */
  Extensible value();

  /** A copy with other members that the model does not know. */
  Entity withExtensions(Extensions extensions);

  /** Does what is to be done with the one that it is. */
  <T> T match(Cases<T> cases);

  /** Wraps an actor. */
  static Entity of(Actor actor) {
    return new OfActor(actor);
  }

  /** Wraps a source. */
  static Entity of(Source source) {
    return new OfSource(source);
  }

  /** Wraps an event. */
  static Entity of(Event event) {
    return new OfEvent(event);
  }

  /** Wraps a statement. */
  static Entity of(Statement statement) {
    return new OfStatement(statement);
  }

  /** Wraps a claim. */
  static Entity of(Claim claim) {
    return new OfClaim(claim);
  }

  /** Wraps an assessment. */
  static Entity of(Assessment assessment) {
    return new OfAssessment(assessment);
  }

  /**
   * What is to be done in each case.
   *
   * @param <T> what comes of it
   */
  interface Cases<T> {
    /** For an actor. */
    T actor(Actor actor);

    /** For a source. */
    T source(Source source);

    /** For an event. */
    T event(Event event);

    /** For a statement. */
    T statement(Statement statement);

    /** For a claim. */
    T claim(Claim claim);

    /** For an assessment. */
    T assessment(Assessment assessment);
  }

  /**
   * An actor.
   *
   * @param actor the actor
   */
  record OfActor(Actor actor) implements Entity {
    /** Refuses null. */
    public OfActor {
      requireNonNull(actor, "actor");
    }

    @Override
    public Id id() {
      return actor.id();
    }

    @Override
    public EntityKind kind() {
      return EntityKind.ACTOR;
    }

    @Override
    public Extensible value() {
      return actor;
    }

    @Override
    public Entity withExtensions(Extensions extensions) {
      return new OfActor(actor.withExtensions(extensions));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.actor(actor);
    }
  }

  /**
   * A source.
   *
   * @param source the source
   */
  record OfSource(Source source) implements Entity {
    /** Refuses null. */
    public OfSource {
      requireNonNull(source, "source");
    }

    @Override
    public Id id() {
      return source.id();
    }

    @Override
    public EntityKind kind() {
      return EntityKind.SOURCE;
    }

    @Override
    public Extensible value() {
      return source;
    }

    @Override
    public Entity withExtensions(Extensions extensions) {
      return new OfSource(source.withExtensions(extensions));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.source(source);
    }
  }

  /**
   * An event.
   *
   * @param event the event
   */
  record OfEvent(Event event) implements Entity {
    /** Refuses null. */
    public OfEvent {
      requireNonNull(event, "event");
    }

    @Override
    public Id id() {
      return event.id();
    }

    @Override
    public EntityKind kind() {
      return EntityKind.EVENT;
    }

    @Override
    public Extensible value() {
      return event;
    }

    @Override
    public Entity withExtensions(Extensions extensions) {
      return new OfEvent(event.withExtensions(extensions));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.event(event);
    }
  }

  /**
   * A statement.
   *
   * @param statement the statement
   */
  record OfStatement(Statement statement) implements Entity {
    /** Refuses null. */
    public OfStatement {
      requireNonNull(statement, "statement");
    }

    @Override
    public Id id() {
      return statement.id();
    }

    @Override
    public EntityKind kind() {
      return EntityKind.STATEMENT;
    }

    @Override
    public Extensible value() {
      return statement;
    }

    @Override
    public Entity withExtensions(Extensions extensions) {
      return new OfStatement(statement.withExtensions(extensions));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.statement(statement);
    }
  }

  /**
   * A claim.
   *
   * @param claim the claim
   */
  record OfClaim(Claim claim) implements Entity {
    /** Refuses null. */
    public OfClaim {
      requireNonNull(claim, "claim");
    }

    @Override
    public Id id() {
      return claim.id();
    }

    @Override
    public EntityKind kind() {
      return EntityKind.CLAIM;
    }

    @Override
    public Extensible value() {
      return claim;
    }

    @Override
    public Entity withExtensions(Extensions extensions) {
      return new OfClaim(claim.withExtensions(extensions));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.claim(claim);
    }
  }

  /**
   * An assessment.
   *
   * @param assessment the assessment
   */
  record OfAssessment(Assessment assessment) implements Entity {
    /** Refuses null. */
    public OfAssessment {
      requireNonNull(assessment, "assessment");
    }

    @Override
    public Id id() {
      return assessment.id();
    }

    @Override
    public EntityKind kind() {
      return EntityKind.ASSESSMENT;
    }

    @Override
    public Extensible value() {
      return assessment;
    }

    @Override
    public Entity withExtensions(Extensions extensions) {
      return new OfAssessment(assessment.withExtensions(extensions));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.assessment(assessment);
    }
  }
}
