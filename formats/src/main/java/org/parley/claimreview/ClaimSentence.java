package org.parley.claimreview;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.claim.Claim;
import org.parley.claim.Stance;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.Where;
import org.parley.proposition.Absence;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.proposition.Circumstance;
import org.parley.proposition.EventLink;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.proposition.Question;
import org.parley.proposition.Responsibility;
import org.parley.proposition.UnknownProposition;

/** A claim in plain English, for readers who do not know measures and stances. */
final class ClaimSentence implements Proposition.Cases<String> {
  private static final ImmutableMap<ActorRelation, String> VERBS =
      ImmutableMap.of(
          ActorRelation.BACKS, "backs",
          ActorRelation.PART_OF, "is part of",
          ActorRelation.MEMBER_OF, "is a member of",
          ActorRelation.SPEAKS_FOR, "speaks for",
          ActorRelation.ALLIED_WITH, "is allied with",
          ActorRelation.STRENGTHENS_TIES_WITH, "strengthens ties with",
          ActorRelation.HOSTILE_TO, "is hostile to",
          ActorRelation.SAME_AS, "is the same as",
          ActorRelation.NOT_SAME_AS, "is not the same as");

  private final Dossier dossier;

  private ClaimSentence(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The sentence, with the stance before it unless the claim just says that it is so. */
  static String of(Claim claim, Dossier dossier) {
    return claim.stance().map(ClaimSentence::before).orElse("")
        + claim.proposition().match(new ClaimSentence(dossier));
  }

  private static String before(Stance stance) {
    return switch (stance) {
      case CERTAIN, UNKNOWN -> "";
      case PROBABLE -> "Probably: ";
      case POSSIBLE -> "Possibly: ";
      case CERTAINLY_NOT -> "It is denied that: ";
      case PROBABLY_NOT -> "Probably not: ";
      case POSSIBLY_NOT -> "Possibly not: ";
      case CERTAIN_WHETHER -> "Whether it is so, is known and not said: ";
    };
  }

  @Override
  public String occurrence(Occurrence said) {
    return name(said.event()) + ": it happened";
  }

  @Override
  public String measurement(Measurement said) {
    return name(said.event()) + ": " + said.quantity().toEnglish() + " (" + said.measure() + ")";
  }

  @Override
  public String responsibility(Responsibility said) {
    return name(said.event()) + ": " + said.role().toEnglish() + " was " + name(said.actor());
  }

  @Override
  public String circumstance(Circumstance said) {
    return Stream.of(
            said.when().map(when -> "on " + when.stated().orElse(when.edtf().toString())),
            said.where().map(where -> "at " + place(where)),
            said.means().map(means -> "by means of " + means))
        .flatMap(part -> part.stream())
        .collect(Collectors.joining(", ", name(said.event()) + ": ", ""));
  }

  @Override
  public String eventLink(EventLink said) {
    return name(said.from()) + ": " + said.relation().toEnglish() + " " + name(said.to());
  }

  @Override
  public String actorLink(ActorLink said) {
    return name(said.from()) + " " + verb(said.relation()) + " " + name(said.to());
  }

  @Override
  public String absence(Absence said) {
    return "No answer is given: " + question(said.question());
  }

  @Override
  public String freeText(FreeText said) {
    return said.text();
  }

  @Override
  public String unknown(UnknownProposition said) {
    return "Something of the type " + said.type() + ", which this version does not know";
  }

  private static String place(Where where) {
    return where
        .name()
        .orElseGet(
            () ->
                where
                    .coordinates()
                    .map(point -> point.latitude() + ", " + point.longitude())
                    .orElseGet(() -> where.codes().iterator().next().toString()));
  }

  private static String verb(ActorRelation relation) {
    return VERBS.getOrDefault(relation, "is, by the relation " + relation + ", linked to");
  }

  private String question(Question question) {
    String event = name(question.event());
    return question.match(
        new Question.Cases<>(
            many -> "how many in " + event + " (" + many.measure() + ")?",
            who -> "who was the " + who.role().toEnglish() + " in " + event + "?",
            whether -> "did " + event + " happen?"));
  }

  private String name(EventId id) {
    return dossier.event(id).map(Event::name).orElse(id.value());
  }

  private String name(ActorId id) {
    return dossier.actor(id).map(Actor::displayName).orElse(id.value());
  }
}
