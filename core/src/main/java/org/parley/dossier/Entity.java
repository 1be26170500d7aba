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
 * One entity of a dossier, for reading and writing entities one by one, as from a stream or a
 * table.
 *
 * <p>An entity alone is always valid; whether its references resolve depends on the others.
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

  /** Applies the function for this entity's kind. */
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
   * One method for each kind of entity.
   *
   * @param <T> what the methods return
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
   * @param value the actor
   */
  record OfActor(Actor value) implements Entity {
    /** Refuses null. */
    public OfActor {
      requireNonNull(value, "actor");
    }

    @Override
    public Id id() {
      return value.id();
    }

    @Override
    public EntityKind kind() {
      return EntityKind.ACTOR;
    }

    @Override
    public Entity withExtensions(Extensions extensions) {
      return new OfActor(value.withExtensions(extensions));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.actor(value);
    }
  }

  /**
   * A source.
   *
   * @param value the source
   */
  record OfSource(Source value) implements Entity {
    /** Refuses null. */
    public OfSource {
      requireNonNull(value, "source");
    }

    @Override
    public Id id() {
      return value.id();
    }

    @Override
    public EntityKind kind() {
      return EntityKind.SOURCE;
    }

    @Override
    public Entity withExtensions(Extensions extensions) {
      return new OfSource(value.withExtensions(extensions));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.source(value);
    }
  }

  /**
   * An event.
   *
   * @param value the event
   */
  record OfEvent(Event value) implements Entity {
    /** Refuses null. */
    public OfEvent {
      requireNonNull(value, "event");
    }

    @Override
    public Id id() {
      return value.id();
    }

    @Override
    public EntityKind kind() {
      return EntityKind.EVENT;
    }

    @Override
    public Entity withExtensions(Extensions extensions) {
      return new OfEvent(value.withExtensions(extensions));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.event(value);
    }
  }

  /**
   * A statement.
   *
   * @param value the statement
   */
  record OfStatement(Statement value) implements Entity {
    /** Refuses null. */
    public OfStatement {
      requireNonNull(value, "statement");
    }

    @Override
    public Id id() {
      return value.id();
    }

    @Override
    public EntityKind kind() {
      return EntityKind.STATEMENT;
    }

    @Override
    public Entity withExtensions(Extensions extensions) {
      return new OfStatement(value.withExtensions(extensions));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.statement(value);
    }
  }

  /**
   * A claim.
   *
   * @param value the claim
   */
  record OfClaim(Claim value) implements Entity {
    /** Refuses null. */
    public OfClaim {
      requireNonNull(value, "claim");
    }

    @Override
    public Id id() {
      return value.id();
    }

    @Override
    public EntityKind kind() {
      return EntityKind.CLAIM;
    }

    @Override
    public Entity withExtensions(Extensions extensions) {
      return new OfClaim(value.withExtensions(extensions));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.claim(value);
    }
  }

  /**
   * An assessment.
   *
   * @param value the assessment
   */
  record OfAssessment(Assessment value) implements Entity {
    /** Refuses null. */
    public OfAssessment {
      requireNonNull(value, "assessment");
    }

    @Override
    public Id id() {
      return value.id();
    }

    @Override
    public EntityKind kind() {
      return EntityKind.ASSESSMENT;
    }

    @Override
    public Entity withExtensions(Extensions extensions) {
      return new OfAssessment(value.withExtensions(extensions));
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.assessment(value);
    }
  }
}
