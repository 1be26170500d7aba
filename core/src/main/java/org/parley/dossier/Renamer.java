package org.parley.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.function.Function;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Revision;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.Participation;
import org.parley.proposition.Absence;
import org.parley.proposition.ActorLink;
import org.parley.proposition.Circumstance;
import org.parley.proposition.EventLink;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.proposition.Responsibility;
import org.parley.proposition.UnknownProposition;
import org.parley.source.Contributor;
import org.parley.source.Derivation;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.Withdrawal;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;

/**
 * Replaces the ids of entities, and the references to them.
 *
 * @param names the new id of an entity, or its old one
 */
record Renamer(Function<EntityKey, String> names)
    implements Entity.Cases<Entity>, Proposition.Cases<Proposition> {
  private ActorId actor(ActorId id) {
    return ActorId.of(names.apply(new EntityKey(EntityKind.ACTOR, id)));
  }

  private SourceId source(SourceId id) {
    return SourceId.of(names.apply(new EntityKey(EntityKind.SOURCE, id)));
  }

  private EventId event(EventId id) {
    return EventId.of(names.apply(new EntityKey(EntityKind.EVENT, id)));
  }

  private StatementId statement(StatementId id) {
    return StatementId.of(names.apply(new EntityKey(EntityKind.STATEMENT, id)));
  }

  private ClaimId claim(ClaimId id) {
    return ClaimId.of(names.apply(new EntityKey(EntityKind.CLAIM, id)));
  }

  private AssessmentId assessment(AssessmentId id) {
    return AssessmentId.of(names.apply(new EntityKey(EntityKind.ASSESSMENT, id)));
  }

  @Override
  public Entity actor(Actor actor) {
    return Entity.of(actor.withId(actor(actor.id())));
  }

  @Override
  public Entity source(Source source) {
    return Entity.of(
        source
            .withId(source(source.id()))
            .withPublisher(source.publisher().map(this::actor))
            .withContributors(
                Lists.transform(
                    source.contributors(), one -> new Contributor(actor(one.actor()), one.role())))
            .withWithdrawn(
                source
                    .withdrawn()
                    .map(one -> new Withdrawal(one.from(), one.by().map(this::actor))))
            .withDerivedFrom(
                Lists.transform(
                    source.derivedFrom(),
                    one -> new Derivation(source(one.source()), one.kind()))));
  }

  @Override
  public Entity event(Event event) {
    return Entity.of(
        event
            .withId(event(event.id()))
            .withParticipants(
                Lists.transform(
                    event.participants(), one -> new Participation(actor(one.actor()), one.role())))
            .withPartOf(event.partOf().map(this::event)));
  }

  @Override
  public Entity statement(Statement statement) {
    return Entity.of(
        statement
            .withId(statement(statement.id()))
            .withAttribution(attribution(statement.attribution()))
            .withAddressees(statement.addressees().stream().map(this::actor).toList())
            .withTargets(statement.targets().stream().map(this::actor).toList())
            .withAfterEvents(statement.afterEvents().stream().map(this::event).toList())
            .withAfterStatements(statement.afterStatements().stream().map(this::statement).toList())
            .withContent(Lists.transform(statement.content(), this::proposition))
            .withAbout(statement.about().stream().map(this::event).toList()));
  }

  @Override
  public Entity claim(Claim claim) {
    return Entity.of(
        claim
            .withId(claim(claim.id()))
            .withProposition(proposition(claim.proposition()))
            .withAttribution(claim.attribution().map(this::attribution))
            .withStatement(claim.statement().map(this::statement))
            .withPassages(passages(claim.passages()))
            .withRevision(claim.revision().map(this::revision)));
  }

  private Revision revision(Revision revision) {
    return new Revision(
        revision.kind(), revision.of().stream().map(this::claim).collect(toImmutableList()));
  }

  @Override
  public Entity assessment(Assessment assessment) {
    return Entity.of(
        assessment
            .withId(assessment(assessment.id()))
            .withTarget(target(assessment.target()))
            .withAttribution(attribution(assessment.attribution()))
            .withEvidence(assessment.evidence().stream().map(this::claim).toList())
            .withPassages(passages(assessment.passages()))
            .withRevises(assessment.revises().map(this::assessment)));
  }

  private AssessmentTarget target(AssessmentTarget target) {
    return target.match(
        new AssessmentTarget.Cases<>(
            of -> AssessmentTarget.of(claim(of.id())),
            of -> AssessmentTarget.of(statement(of.id())),
            of -> AssessmentTarget.of(source(of.id())),
            of -> AssessmentTarget.of(event(of.id()))));
  }

  private List<Passage> passages(List<Passage> passages) {
    return Lists.transform(passages, passage -> passage.withSource(source(passage.source())));
  }

  private Attribution attribution(Attribution attribution) {
    return new Attribution(attribution.chain().stream().map(this::link).collect(toImmutableList()));
  }

  private Link link(Link link) {
    return link.withActor(link.actor().map(this::actor))
        .withOnBehalfOf(link.onBehalfOf().map(this::actor))
        .withSource(link.source().map(this::source));
  }

  private Proposition proposition(Proposition proposition) {
    return proposition.match(this);
  }

  private Question question(Question question) {
    return question.match(
        new Question.Cases<>(
            asked -> Question.howMany(event(asked.event()), asked.measure()),
            asked -> Question.who(event(asked.event()), asked.role()),
            asked -> Question.whether(event(asked.event()))));
  }

  @Override
  public Proposition occurrence(Occurrence said) {
    return new Occurrence(event(said.event()));
  }

  @Override
  public Proposition measurement(Measurement said) {
    return new Measurement(event(said.event()), said.measure(), said.quantity());
  }

  @Override
  public Proposition responsibility(Responsibility said) {
    return new Responsibility(event(said.event()), actor(said.actor()), said.role());
  }

  @Override
  public Proposition circumstance(Circumstance said) {
    return said.withEvent(event(said.event()));
  }

  @Override
  public Proposition eventLink(EventLink said) {
    return new EventLink(event(said.from()), said.relation(), event(said.to()));
  }

  @Override
  public Proposition actorLink(ActorLink said) {
    return said.withFrom(actor(said.from())).withTo(actor(said.to()));
  }

  @Override
  public Proposition absence(Absence said) {
    return new Absence(question(said.question()));
  }

  @Override
  public Proposition freeText(FreeText said) {
    return said;
  }

  @Override
  public Proposition unknown(UnknownProposition said) {
    return said;
  }
}
