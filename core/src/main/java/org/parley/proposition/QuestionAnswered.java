package org.parley.proposition;

import java.util.Optional;

/** The question that each kind of proposition answers, if it answers one. */
final class QuestionAnswered implements Proposition.Cases<Optional<Question>> {
  static final QuestionAnswered CASES = new QuestionAnswered();

  private QuestionAnswered() {}

  @Override
  public Optional<Question> occurrence(Occurrence said) {
    return Optional.of(Question.whether(said.event()));
  }

  @Override
  public Optional<Question> measurement(Measurement said) {
    return Optional.of(Question.howMany(said.event(), said.measure()));
  }

  @Override
  public Optional<Question> responsibility(Responsibility said) {
    return Optional.of(Question.who(said.event(), said.role()));
  }

  @Override
  public Optional<Question> circumstance(Circumstance said) {
    return Optional.empty();
  }

  @Override
  public Optional<Question> eventLink(EventLink said) {
    return Optional.empty();
  }

  @Override
  public Optional<Question> actorLink(ActorLink said) {
    return Optional.empty();
  }

  @Override
  public Optional<Question> absence(Absence said) {
    return Optional.empty();
  }

  @Override
  public Optional<Question> freeText(FreeText said) {
    return Optional.empty();
  }

  @Override
  public Optional<Question> unknown(UnknownProposition said) {
    return Optional.empty();
  }
}
