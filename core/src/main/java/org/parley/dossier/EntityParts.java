package org.parley.dossier;

import java.util.function.Consumer;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.proposition.Absence;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.proposition.Circumstance;
import org.parley.proposition.EventLink;
import org.parley.proposition.EventRelation;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.proposition.Responsibility;
import org.parley.proposition.UnknownProposition;
import org.parley.source.ContributorRole;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.source.Withdrawal;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.vocabulary.OpenVocabulary;
import org.parley.vocabulary.OpenWord;

/**
 * Visits the references of an entity and its words of open vocabularies, in the order of the
 * members.
 *
 * @param place the place of the entity
 * @param references receives each reference
 * @param words receives each word that only a newer version knows
 */
record EntityParts(Place place, Consumer<Reference> references, Consumer<NewerWord> words)
    implements Entity.Cases<EntityParts> {
  private static final Consumer<Reference> NO_REFERENCES = EntityParts::ignore;
  private static final Consumer<NewerWord> NO_WORDS = EntityParts::ignore;

  private static void ignore(Object part) {}

  static EntityParts references(Place place, Consumer<Reference> found) {
    return new EntityParts(place, found, NO_WORDS);
  }

  static EntityParts words(Place place, Consumer<NewerWord> found) {
    return new EntityParts(place, NO_REFERENCES, found);
  }

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
  public EntityParts actor(Actor actor) {
    word(place.member("kind"), actor.kind(), ActorKind.VOCABULARY);
    return this;
  }

  @Override
  public EntityParts source(Source source) {
    word(place.member("kind"), source.kind(), SourceKind.VOCABULARY);
    source.publisher().ifPresent(id -> actor(place.member("publisher"), id));
    each(
        place.member("contributors"),
        source.contributors(),
        (at, one) -> {
          actor(at.member("actor"), one.actor());
          word(at.member("role"), one.role(), ContributorRole.VOCABULARY);
        });
    source
        .withdrawn()
        .flatMap(Withdrawal::by)
        .ifPresent(id -> actor(place.member("withdrawn").member("by"), id));
    each(
        place.member("derivedFrom"),
        source.derivedFrom(),
        (at, d) -> source(at.member("source"), d.source()));
    return this;
  }

  @Override
  public EntityParts event(Event event) {
    word(place.member("status"), event.status(), EventStatus.VOCABULARY);
    each(
        place.member("participants"),
        event.participants(),
        (at, one) -> {
          actor(at.member("actor"), one.actor());
          word(at.member("role"), one.role(), ParticipantRole.VOCABULARY);
        });
    event.partOf().ifPresent(id -> event(place.member("partOf"), id));
    return this;
  }

  @Override
  public EntityParts statement(Statement statement) {
    word(place.member("act"), statement.act(), SpeechAct.VOCABULARY);
    attribution(place.member("attribution"), statement.attribution());
    each(place.member("addressees"), statement.addressees(), this::actor);
    each(place.member("targets"), statement.targets(), this::actor);
    each(place.member("afterEvents"), statement.afterEvents(), this::event);
    each(place.member("afterStatements"), statement.afterStatements(), this::statement);
    each(place.member("content"), statement.content(), this::proposition);
    each(place.member("about"), statement.about(), this::event);
    return this;
  }

  @Override
  public EntityParts claim(Claim claim) {
    proposition(place.member("proposition"), claim.proposition());
    return references.equals(NO_REFERENCES) ? this : evidence(claim);
  }

  /** Visits the references of a claim other than those of its proposition; it has no words. */
  private EntityParts evidence(Claim claim) {
    claim.attribution().ifPresent(said -> attribution(place.member("attribution"), said));
    claim.statement().ifPresent(id -> statement(place.member("statement"), id));
    passages(claim.passages());
    claim
        .revision()
        .ifPresent(
            revision -> each(place.member("revision").member("of"), revision.of(), this::claim));
    return this;
  }

  @Override
  public EntityParts assessment(Assessment assessment) {
    target(place.member("target"), assessment.target());
    attribution(place.member("attribution"), assessment.attribution());
    each(place.member("evidence"), assessment.evidence(), this::claim);
    passages(assessment.passages());
    assessment
        .revises()
        .ifPresent(
            id ->
                references.accept(
                    new Reference(EntityKind.ASSESSMENT, id, place.member("revises"))));
    return this;
  }

  private void target(Place at, AssessmentTarget target) {
    references.accept(
        target.match(
            new AssessmentTarget.Cases<>(
                of -> new Reference(EntityKind.CLAIM, of.id(), at.member("claim")),
                of -> new Reference(EntityKind.STATEMENT, of.id(), at.member("statement")),
                of -> new Reference(EntityKind.SOURCE, of.id(), at.member("source")),
                of -> new Reference(EntityKind.EVENT, of.id(), at.member("event")))));
  }

  private void passages(Iterable<Passage> passages) {
    each(
        place.member("passages"),
        passages,
        (at, passage) -> source(at.member("source"), passage.source()));
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
    references.accept(new Reference(EntityKind.ACTOR, id, at));
  }

  private void source(Place at, SourceId id) {
    references.accept(new Reference(EntityKind.SOURCE, id, at));
  }

  private void event(Place at, EventId id) {
    references.accept(new Reference(EntityKind.EVENT, id, at));
  }

  private void statement(Place at, StatementId id) {
    references.accept(new Reference(EntityKind.STATEMENT, id, at));
  }

  private void claim(Place at, ClaimId id) {
    references.accept(new Reference(EntityKind.CLAIM, id, at));
  }

  private <W extends OpenWord<W>> void word(Place at, W word, OpenVocabulary<W> vocabulary) {
    if (word.isOfNewerVersion()) {
      words.accept(NewerWord.of(at, word, vocabulary));
    }
  }

  /** Visits the parts of a proposition. */
  private final class Parts implements Proposition.Cases<Parts> {
    private final Place at;

    Parts(Place at) {
      this.at = at;
    }

    private Parts event(String member, EventId id) {
      EntityParts.this.event(at.member(member), id);
      return this;
    }

    private <W extends OpenWord<W>> Parts word(
        String member, W word, OpenVocabulary<W> vocabulary) {
      EntityParts.this.word(at.member(member), word, vocabulary);
      return this;
    }

    private Parts role(Question.Who asked) {
      return word("role", asked.role(), ParticipantRole.VOCABULARY);
    }

    private Parts actor(String member, ActorId id) {
      EntityParts.this.actor(at.member(member), id);
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
      return event("event", said.event())
          .actor("actor", said.actor())
          .word("role", said.role(), ParticipantRole.VOCABULARY);
    }

    @Override
    public Parts circumstance(Circumstance said) {
      return event("event", said.event());
    }

    @Override
    public Parts eventLink(EventLink said) {
      return event("from", said.from())
          .word("relation", said.relation(), EventRelation.VOCABULARY)
          .event("to", said.to());
    }

    @Override
    public Parts actorLink(ActorLink said) {
      return actor("from", said.from())
          .word("relation", said.relation(), ActorRelation.VOCABULARY)
          .actor("to", said.to());
    }

    @Override
    public Parts absence(Absence said) {
      Parts asked = new Parts(at.member("question")).event("event", said.question().event());
      return said.question()
          .match(new Question.Cases<>(many -> asked, asked::role, whether -> asked));
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
