package org.parley.examples;

import org.parley.dossier.Dossier;
import org.parley.event.ParticipantRole;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;
import org.parley.reconcile.Reconciler;

/**
 * A whole news report as a dossier: The Moscow Times of 2 October 2024, by AFP, on the Kremlin's
 * words after Iran's missile attack on Israel. Facts only, in our own words; {@code
 * docs/article.md} lists what the report says and what holds it.
 *
 * <p>The parts are in {@link ArticleActors}, {@link ArticleEvents}, {@link ArticleStatements} and
 * {@link ArticleClaims}; the same dossier is {@code examples/data/article.json}.
 */
public final class ReferenceArticle {
  /** How many missiles did Iran launch at Israel? */
  public static final Question MISSILES =
      Question.howMany(ArticleEvents.MISSILE_ATTACK, Measure.parse("missile+launched"));

  /** How many of them were hypersonic, if any? */
  public static final Question HYPERSONIC_MISSILES =
      Question.howMany(ArticleEvents.MISSILE_ATTACK, Measure.parse("missile+launched+hypersonic"));

  /** Who struck the consulate in Damascus? */
  public static final Question CONSULATE_STRIKE =
      Question.who(ArticleEvents.CONSULATE_STRIKE, ParticipantRole.INITIATOR);

  private ReferenceArticle() {}

  /** The dossier. */
  public static Dossier dossier() {
    return Dossier.builder()
        .addAllActors(ArticleActors.all())
        .addSources(ArticleActors.article(), ArticleActors.encoding())
        .addAllEvents(ArticleEvents.all())
        .addAllStatements(ArticleStatements.all())
        .addAllClaims(ArticleClaims.all())
        .build();
  }

  /**
   * Prints its three disputes, the first one in both views.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Dossier dossier = dossier();
    Reconciler scoped = Reconciler.withDefaults();
    Reconciler aligned = scoped.aligningMeasures();
    System.out.println(scoped.reconcile(dossier.dispute(MISSILES)).explain());
    System.out.println();
    System.out.println("With the measures aligned:");
    System.out.println(aligned.reconcile(dossier.dispute(MISSILES)).explain());
    System.out.println();
    System.out.println(scoped.reconcile(dossier.dispute(HYPERSONIC_MISSILES)).explain());
    System.out.println();
    System.out.println(scoped.reconcile(dossier.dispute(CONSULATE_STRIKE)).explain());
  }
}
