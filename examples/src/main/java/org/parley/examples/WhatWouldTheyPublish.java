package org.parley.examples;

import static org.parley.quantity.Quantity.exactly;

import java.util.List;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.claim.Claim;
import org.parley.dispute.Dispute;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.explanation.English;
import org.parley.policy.Policies;
import org.parley.policy.UcdpGed;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantity;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** One toll under the coding rules of several datasets. */
public final class WhatWouldTheyPublish {
  private WhatWouldTheyPublish() {}

  /**
   * Prints what each dataset would publish.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Dispute dispute = toll();
    // README begins
    for (Policy policy : Policies.datasets()) {
      Verdict verdict = Reconciler.withDefaults().with(policy).reconcile(dispute);
      List<String> notes = verdict.notes().stream().map(English::brief).toList();
      System.out.println(policy.id() + ": " + English.of(verdict.estimate()) + " " + notes);
    }
    Verdict ucdp = Reconciler.withDefaults().with(UcdpGed.withDefaults()).reconcile(dispute);
    ucdp.librarySteps().stream().map(English::of).forEach(System.out::println);
    // README ends
  }

  /** The ministry says 12, a hospital 15, and a paper "several". */
  private static Dispute toll() {
    Event strike =
        Event.builder()
            .id(EventId.of("strike"))
            .name("A strike")
            .status(EventStatus.ACTUAL)
            .build();
    Measure killed = Measure.parse("person+killed");
    Dossier.Builder dossier = Dossier.builder().addEvents(strike);
    add(dossier, strike, "ministry", exactly(12));
    add(dossier, strike, "hospital", exactly(15));
    add(dossier, strike, "paper", Quantity.unspecified("several"));
    return dossier.build().dispute(strike, killed);
  }

  private static void add(Dossier.Builder dossier, Event event, String who, Quantity figure) {
    Actor claimant = Actor.of(who, ActorKind.UNKNOWN, who);
    Source text = Source.builder().id(SourceId.of(who + "-text")).kind(SourceKind.ARTICLE).build();
    dossier
        .addActors(claimant)
        .addSources(text)
        .addClaims(Claim.by(claimant).in(text).that(event, Measure.parse("person+killed"), figure));
  }
}
