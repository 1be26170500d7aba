package org.parley.examples;

import static org.parley.quantity.Quantity.atLeast;
import static org.parley.quantity.Quantity.exactly;

import java.time.LocalDate;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.claim.Claim;
import org.parley.claim.Stance;
import org.parley.event.Event;
import org.parley.proposition.Measure;
import org.parley.source.Source;
import org.parley.source.SourceKind;

/** Three claims, each in one statement: the samples of {@code docs/claims-in-java.md}. */
public final class ClaimsInJava {
  private ClaimsInJava() {}

  /**
   * Prints the ids of the claims.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    // page begins
    Actor peskov = Actor.of("peskov", ActorKind.PERSON, "Dmitry Peskov");
    Actor kremlin = Actor.of("kremlin", ActorKind.GOVERNMENT, "The Kremlin");
    Actor usa = Actor.of("usa", ActorKind.STATE, "United States");
    Actor agency = Actor.of("tass", ActorKind.MEDIA, "TASS");
    Actor paper = Actor.of("paper", ActorKind.MEDIA, "The Moscow Times");
    Source dispatch = Source.of("tass-1", SourceKind.DISPATCH, agency.id());
    Source article = Source.of("article", SourceKind.ARTICLE, paper.id());
    Event attack = Event.of("attack", "Missile attack on Israel");
    Measure launched = Measure.parse("missile+launched");
    LocalDate day = LocalDate.of(2024, 10, 2);

    // A spokesman, quoted by an agency that a paper quotes.
    Claim spokesman =
        Claim.by(peskov)
            .speakingFor(kremlin)
            .on(day)
            .through(dispatch)
            .in(article)
            .that(attack, launched, exactly(200));

    // An official without a name, who says "possibly".
    Claim official =
        Claim.byUnnamed("a US official")
            .speakingFor(usa)
            .with(Stance.POSSIBLE)
            .in(article)
            .that(attack, launched, atLeast(180));

    // The paper's own count.
    Claim count = Claim.in(article).on(day).that(attack, launched, exactly(181));
    // page ends
    System.out.println(spokesman.id());
    System.out.println(official.id());
    System.out.println(count.id());
  }
}
