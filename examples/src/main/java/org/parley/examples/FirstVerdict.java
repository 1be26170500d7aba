package org.parley.examples;

import static org.parley.quantity.Quantity.exactly;

import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.proposition.Measure;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.source.Source;
import org.parley.source.SourceKind;
import org.parley.time.When;

/** Two parties, one article, one question: the sample of the README. */
public final class FirstVerdict {
  private FirstVerdict() {}

  /**
   * Prints the verdict.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    // README begins
    Actor iran = Actor.of("iran", ActorKind.STATE, "Iran");
    Actor israel = Actor.of("israel", ActorKind.STATE, "Israel");
    Source article = Source.of("article", SourceKind.ARTICLE);
    Event attack =
        Event.builder()
            .id(EventId.of("attack"))
            .name("Missile attack on Israel")
            .status(EventStatus.ACTUAL)
            .when(When.of("2024-10-01"))
            .addParticipants(new Participation(iran.id(), ParticipantRole.INITIATOR))
            .addParticipants(new Participation(israel.id(), ParticipantRole.TARGET))
            .build();
    Measure launched = Measure.parse("missile+launched");

    Dossier dossier =
        Dossier.builder()
            .addActors(iran, israel)
            .addSources(article)
            .addEvents(attack)
            .addClaims(
                Claim.by(iran).in(article).that(attack, launched, exactly(200)),
                Claim.by(israel).in(article).that(attack, launched, exactly(180)))
            .build();

    Verdict verdict = Reconciler.withDefaults().reconcile(dossier.dispute(attack, launched));
    System.out.println(verdict.summary());
    // README ends
  }
}
