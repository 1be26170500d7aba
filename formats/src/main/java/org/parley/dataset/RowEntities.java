package org.parley.dataset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.dossier.Entity;
import org.parley.dossier.EntityLists;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.proposition.FreeText;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.statement.Wording;

/**
 * The entities of one row: its anchor, the entity that it is about, and all that depends on it.
 *
 * <p>Actors, sources and events may occur in other rows too; the anchor, statements, claims and
 * assessments are of this row alone.
 */
@Value.Immutable
@ModelStyle
public abstract class RowEntities {
  RowEntities() {}

  /** The entity that the row is about; it is in none of the lists. */
  public abstract Entity anchor();

  /** The actors. */
  public abstract ImmutableList<Actor> actors();

  /** The publications that are named. */
  public abstract ImmutableList<Source> sources();

  /** Other events, which may occur in other rows too. */
  public abstract ImmutableList<Event> events();

  /** The statements. */
  public abstract ImmutableList<Statement> statements();

  /** The claims. */
  public abstract ImmutableList<Claim> claims();

  /** The assessments. */
  public abstract ImmutableList<Assessment> assessments();

  /** The anchor, if it is an event. */
  public Optional<Event> event() {
    return anchor() instanceof Entity.OfEvent of ? Optional.of(of.value()) : Optional.empty();
  }

  /** The actor with this id. */
  public Optional<Actor> actor(ActorId id) {
    return actors().stream().filter(actor -> actor.id().equals(id)).findFirst();
  }

  /** The source with this id. */
  public Optional<Source> source(SourceId id) {
    return sources().stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /** The event with this id, unless it is the anchor. */
  public Optional<Event> event(EventId id) {
    return events().stream().filter(event -> event.id().equals(id)).findFirst();
  }

  /** The claim with this id. */
  public Optional<Claim> claim(ClaimId id) {
    return claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  /** The statement with this id. */
  public Optional<Statement> statement(StatementId id) {
    return statements().stream().filter(statement -> statement.id().equals(id)).findFirst();
  }

  /** The assessment with this id. */
  public Optional<Assessment> assessment(AssessmentId id) {
    return assessments().stream().filter(assessment -> assessment.id().equals(id)).findFirst();
  }

  /** The text that a statement has for its content. */
  public Optional<String> textOf(StatementId id) {
    return statement(id).stream()
        .flatMap(statement -> statement.content().stream())
        .filter(FreeText.class::isInstance)
        .map(said -> ((FreeText) said).text())
        .findFirst();
  }

  /** The words of a statement. */
  public Optional<String> wordsOf(StatementId id) {
    return statement(id)
        .flatMap(statement -> statement.wordings().stream().findFirst())
        .map(Wording::text);
  }

  /** The name of an actor; its id without a prefix, if it has none. */
  public String nameOf(ActorId id, String prefix) {
    return actor(id)
        .map(Actor::displayName)
        .orElseGet(() -> DatasetCompiler.withoutPrefix(id.value(), prefix));
  }

  /** The entities that may occur in other rows too: actors, sources, events. */
  Stream<Entity> shared() {
    return Stream.of(
            actors().stream().map(Entity::of),
            sources().stream().map(Entity::of),
            events().stream().map(Entity::of))
        .flatMap(one -> one);
  }

  /** The entities of this row alone: the anchor, statements, claims, assessments. */
  Stream<Entity> own() {
    return Stream.of(
            Stream.of(anchor()),
            statements().stream().map(Entity::of),
            claims().stream().map(Entity::of),
            assessments().stream().map(Entity::of))
        .flatMap(one -> one);
  }

  /** All entities in dependency order; a claim may precede the one it revises. */
  public ImmutableList<Entity> all() {
    return Stream.concat(shared(), own()).collect(toImmutableList());
  }

  /** A copy with another anchor. */
  public abstract RowEntities withAnchor(Entity anchor);

  /** Starts a row's entities. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a row's entities. */
  public static final class Builder extends ImmutableRowEntities.Builder
      implements EntityLists<Builder> {
    Builder() {}
  }
}
