package org.parley.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantity;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.When;

/** A dossier of any size whose claims have the shape of the reference article's. */
final class SyntheticDossier {
  private static final int CLAIMS_PER_EVENT = 5;
  private static final int ACTORS = 50;

  private final Random random;

  private SyntheticDossier(long seed) {
    this.random = new Random(seed);
  }

  /** A dossier with a number of claims, five an event; the same seed gives the same dossier. */
  static Dossier of(int claims, long seed) {
    return new SyntheticDossier(seed).dossier(0, claims);
  }

  /** A number of claims from an index on, with all that they refer to. */
  static Dossier from(int first, int claims) {
    return new SyntheticDossier(first).dossier(first, claims);
  }

  private Dossier dossier(int start, int claims) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < ACTORS; i++) {
      actors.add(Actor.of("actor-" + i, ActorKind.STATE, "Actor " + i));
    }
    Dossier.Builder dossier = Dossier.builder().addAllActors(actors);
    for (int i = 0; i < claims; i += CLAIMS_PER_EVENT) {
      addEvent(dossier, actors, start + i, Math.min(CLAIMS_PER_EVENT, claims - i));
    }
    return dossier.build();
  }

  private void addEvent(Dossier.Builder dossier, List<Actor> actors, int first, int claims) {
    Actor attacker = actors.get(random.nextInt(ACTORS));
    Event event =
        Event.builder()
            .id(EventId.of("event-" + first))
            .name("Event " + first)
            .status(EventStatus.ACTUAL)
            .when(When.of("2024-10-" + (10 + random.nextInt(20))))
            .addParticipants(new Participation(attacker.id(), ParticipantRole.INITIATOR))
            .build();
    Source source =
        Source.builder()
            .id(SourceId.of("source-" + first))
            .kind(SourceKind.ARTICLE)
            .published(When.of("2024-10-30"))
            .build();
    dossier.addEvents(event).addSources(source);
    for (int i = 0; i < claims; i++) {
      dossier.addClaims(claim(actors.get(random.nextInt(ACTORS)), source, event, first + i));
    }
  }

  private Claim claim(Actor speaker, Source source, Event event, int number) {
    Measure measure = Measure.of("missile", "launched");
    int value = 100 + random.nextInt(100);
    Quantity quantity = random.nextBoolean() ? Quantity.exactly(value) : Quantity.about(value);
    return Claim.by(speaker)
        .in(source)
        .that(ClaimId.of("claim-" + number), new Measurement(event.id(), measure, quantity))
        .withMadeAt(When.of("2024-10-30"));
  }
}
