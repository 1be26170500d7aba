package org.parley.dossier;

import java.util.function.Consumer;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.event.Event;
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
import org.parley.source.Source;
import org.parley.source.SourceKind;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.vocabulary.OpenVocabulary;
import org.parley.vocabulary.OpenWord;

/**
 * Walks over the words of open vocabularies in one entity.
 *
 * @param place the place of the entity
 * @param found takes each word of a newer version, in the order of the members
 */
record NewerWords(Place place, Consumer<NewerWord> found) implements Entity.Cases<NewerWords> {
  private <W extends OpenWord<W>> NewerWords check(Place at, W word, OpenVocabulary<W> vocabulary) {
    if (word.isOfNewerVersion()) {
      found.accept(NewerWord.of(at, word, vocabulary));
    }
    return this;
  }

  @Override
  public NewerWords actor(Actor actor) {
    return check(place.member("kind"), actor.kind(), ActorKind.VOCABULARY);
  }

  @Override
  public NewerWords source(Source source) {
    check(place.member("kind"), source.kind(), SourceKind.VOCABULARY);
    for (int i = 0; i < source.contributors().size(); i++) {
      check(
          place.member("contributors").item(i).member("role"),
          source.contributors().get(i).role(),
          ContributorRole.VOCABULARY);
    }
    return this;
  }

  @Override
  public NewerWords event(Event event) {
    check(place.member("status"), event.status(), EventStatus.VOCABULARY);
    for (int i = 0; i < event.participants().size(); i++) {
      check(
          place.member("participants").item(i).member("role"),
          event.participants().get(i).role(),
          ParticipantRole.VOCABULARY);
    }
    return this;
  }

  @Override
  public NewerWords statement(Statement statement) {
    check(place.member("act"), statement.act(), SpeechAct.VOCABULARY);
    for (int i = 0; i < statement.content().size(); i++) {
      statement.content().get(i).match(new Parts(place.member("content").item(i)));
    }
    return this;
  }

  @Override
  public NewerWords claim(Claim claim) {
    return claim.proposition().match(new Parts(place.member("proposition")));
  }

  @Override
  public NewerWords assessment(Assessment assessment) {
    return this;
  }

  /** Walks over the words of a proposition. */
  private final class Parts implements Proposition.Cases<NewerWords>, Question.Cases<NewerWords> {
    private final Place at;

    Parts(Place at) {
      this.at = at;
    }

    private NewerWords none() {
      return NewerWords.this;
    }

    @Override
    public NewerWords responsibility(Responsibility said) {
      return check(at.member("role"), said.role(), ParticipantRole.VOCABULARY);
    }

    @Override
    public NewerWords eventLink(EventLink said) {
      return check(at.member("relation"), said.relation(), EventRelation.VOCABULARY);
    }

    @Override
    public NewerWords actorLink(ActorLink said) {
      return check(at.member("relation"), said.relation(), ActorRelation.VOCABULARY);
    }

    @Override
    public NewerWords absence(Absence said) {
      return said.question().match(new Parts(at.member("question")));
    }

    @Override
    public NewerWords who(Question.Who asked) {
      return check(at.member("role"), asked.role(), ParticipantRole.VOCABULARY);
    }

    @Override
    public NewerWords howMany(Question.HowMany asked) {
      return none();
    }

    @Override
    public NewerWords whether(Question.Whether asked) {
      return none();
    }

    @Override
    public NewerWords occurrence(Occurrence said) {
      return none();
    }

    @Override
    public NewerWords measurement(Measurement said) {
      return none();
    }

    @Override
    public NewerWords circumstance(Circumstance said) {
      return none();
    }

    @Override
    public NewerWords freeText(FreeText said) {
      return none();
    }

    @Override
    public NewerWords unknown(UnknownProposition said) {
      return none();
    }
  }
}
