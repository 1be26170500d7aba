package org.parley.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.dispute.Dispute;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import org.parley.input.InvalidInputException;
import org.parley.marking.Tlp;
import org.parley.measure.MeasureVocabulary;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;

/**
 * Everything known about some events: consistent actors, sources, events, statements, claims and
 * assessments.
 *
 * <p>A dossier that exists is valid: its ids are unique, its references resolve, derivations,
 * events and revisions have no cycles, and nobody revises another's claim or assessment. A source
 * is withdrawn by its publisher or a contributor, and only claims in a derived text are marked as
 * its own reporting. Building a dossier that is not valid throws an {@link InvalidInputException}
 * with every problem.
 *
 * <pre>{@code
 * Verdict verdict =
 *     Reconciler.withDefaults().reconcile(dossier.dispute(attack, MISSILES_LAUNCHED));
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public abstract class Dossier implements Extensible {
  Dossier() {}

  /** The schema version; the current one by default. */
  @Value.Default
  public SchemaVersion schemaVersion() {
    return SchemaVersion.CURRENT;
  }

  /** The actors. */
  public abstract ImmutableList<Actor> actors();

  /** The sources: what was published. */
  public abstract ImmutableList<Source> sources();

  /** The events that are said to have happened. */
  public abstract ImmutableList<Event> events();

  /** The statements: what was said. */
  public abstract ImmutableList<Statement> statements();

  /** The claims: how the statements are read. */
  public abstract ImmutableList<Claim> claims();

  /** The assessments of all these. */
  public abstract ImmutableList<Assessment> assessments();

  /** The members that the model does not know. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Override
  public abstract Dossier withExtensions(Extensions extensions);

  /** The actor with this id. */
  public Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(index().actors().get(id));
  }

  /** The source with this id. */
  public Optional<Source> source(SourceId id) {
    return Optional.ofNullable(index().sources().get(id));
  }

  /** The event with this id. */
  public Optional<Event> event(EventId id) {
    return Optional.ofNullable(index().events().get(id));
  }

  /** The statement with this id. */
  public Optional<Statement> statement(StatementId id) {
    return Optional.ofNullable(index().statements().get(id));
  }

  /** The claim with this id. */
  public Optional<Claim> claim(ClaimId id) {
    return Optional.ofNullable(index().claims().get(id));
  }

  /** The assessment with this id. */
  public Optional<Assessment> assessment(AssessmentId id) {
    return Optional.ofNullable(index().assessments().get(id));
  }

  /** All entities, in this order: actors, sources, events, statements, claims, assessments. */
  public Stream<Entity> entities() {
    return Stream.of(
            actors().stream().map(Entity::of),
            sources().stream().map(Entity::of),
            events().stream().map(Entity::of),
            statements().stream().map(Entity::of),
            claims().stream().map(Entity::of),
            assessments().stream().map(Entity::of))
        .flatMap(one -> one);
  }

  /**
   * The claimant of a claim and through whom it came: the claim's own attribution or its
   * statement's.
   */
  public Attribution attributionOf(Claim claim) {
    return index().attributionOf(claim);
  }

  /**
   * The questions that its claims answer, in the order of their events' ids.
   *
   * <p>Claims that differ only in scope answer one question if one of them has no scope; otherwise
   * each scope is a separate question.
   */
  public ImmutableList<Question> questions() {
    return disputes().questions();
  }

  /**
   * The competing answers to a question.
   *
   * @param question the question; a count is answered by claims of its measure, with or without a
   *     scope
   * @return the dispute; without reports if nobody answers
   * @throws IllegalArgumentException if the dossier has no such event
   */
  public Dispute dispute(Question question) {
    return disputes().on(question, Optional.empty());
  }

  /**
   * The competing answers to a question as they were known on a day. Undated items count as known.
   *
   * @throws IllegalArgumentException if the dossier has no such event
   */
  public Dispute dispute(Question question, LocalDate asOf) {
    return disputes().on(question, Optional.of(asOf));
  }

  /**
   * The competing answers to how many of a measure there were in an event.
   *
   * @throws IllegalArgumentException if the dossier has no such event
   */
  public Dispute dispute(Event event, Measure measure) {
    return dispute(Question.howMany(event.id(), measure));
  }

  /**
   * The days on which something that matters to a question became known: a claim, its replacement,
   * the withdrawal of a text, a link between actors. Between two of them no dispute as of a day
   * changes.
   *
   * @throws IllegalArgumentException if the dossier has no such event
   */
  public ImmutableSortedSet<LocalDate> days(Question question) {
    return disputes().days(question);
  }

  /** The dossier as a reader cleared for a level may see it; embargoed entities are left out. */
  public Dossier redactedFor(Tlp reader) {
    return Redaction.of(this, marking -> marking.allows(reader));
  }

  /** The dossier as a reader cleared for a level may see it on a day. */
  public Dossier redactedFor(Tlp reader, LocalDate day) {
    return Redaction.of(this, marking -> marking.allows(reader, day));
  }

  /**
   * Joins several dossiers.
   *
   * <p>Equal entities that refer to equal ones are merged. Different entities with one id are all
   * kept, under ids that begin with the name of their file, and are reported. The order of the
   * files does not matter.
   *
   * @param files the dossiers, each under the name of its file
   * @throws InvalidInputException if the files together are not a valid dossier, for example
   *     because one file says that two actors are not the same, and in another file one of them
   *     revises a claim of the other
   */
  public static DossierUnion union(Map<String, Dossier> files) {
    return Union.of(files);
  }

  /** Starts a dossier. */
  public static Builder builder() {
    return new Builder();
  }

  /** The dossier's version and unknown members, without its entities. */
  public Dossier withoutEntities() {
    return builder().schemaVersion(schemaVersion()).extensions(extensions()).build();
  }

  @Value.Lazy
  DossierIndex index() {
    return DossierIndex.of(this);
  }

  /**
   * The vocabulary by which its measures are compared; the standard one by default. It is not part
   * of the dossier's content: it is not written, and equal dossiers may differ in it.
   */
  @Value.Default
  @Value.Auxiliary
  public MeasureVocabulary vocabulary() {
    return MeasureVocabulary.standard();
  }

  /** A copy whose measures are understood by another vocabulary. */
  public abstract Dossier withVocabulary(MeasureVocabulary vocabulary);

  @Value.Lazy
  Disputes disputes() {
    return new Disputes(this);
  }

  @Value.Check
  void check() {
    DossierCheck.problems(this).throwIfAny();
  }

  /**
   * Builds a dossier.
   *
   * <p>{@code build()} throws an {@link InvalidInputException}, which names every problem, if ids
   * are doubled, references do not resolve, or the like.
   */
  public static final class Builder extends ImmutableDossier.Builder
      implements EntityLists<Builder> {
    Builder() {}
  }
}
