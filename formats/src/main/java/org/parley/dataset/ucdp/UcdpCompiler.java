package org.parley.dataset.ucdp;

import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** The programme as a claimant, its dataset, and the names of its ids and codes. */
final class UcdpCompiler {
  static final String SCHEME = "ucdp";

  /** Country codes of Gleditsch and Ward, which the dataset uses for states and countries. */
  static final String GLEDITSCH_WARD = "gw";

  static final Actor PROGRAMME = Actor.of(SCHEME, ActorKind.NGO, "Uppsala Conflict Data Program");

  static final Source DATASET =
      Source.builder()
          .id(SourceId.of(id("ged")))
          .kind(SourceKind.DATASET)
          .publisher(PROGRAMME.id())
          .title("UCDP Georeferenced Event Dataset")
          .licence("CC BY 4.0")
          .build();

  static final Link COMPILED =
      Link.builder().actor(PROGRAMME.id()).role(LinkRole.COMPILER).source(DATASET.id()).build();

  static final Attribution ATTRIBUTION = Attribution.of(COMPILED);

  private UcdpCompiler() {}

  /** The text of an id, {@code ucdp:actor/118} say. */
  static String id(String rest) {
    return SCHEME + ":" + rest;
  }

  /** The scheme of the codes that a column holds, {@code ucdp.relid} say. */
  static String scheme(String column) {
    return SCHEME + "." + column;
  }

  /** Whether words are the programme's own, or at least passed on by it. */
  static boolean isCompiler(Attribution attribution) {
    return attribution
        .first(LinkRole.COMPILER)
        .flatMap(Link::actor)
        .filter(PROGRAMME.id()::equals)
        .isPresent();
  }
}
