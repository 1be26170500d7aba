package org.parley.dataset.ucdp;

import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.dataset.DatasetCompiler;
import org.parley.source.Source;
import org.parley.source.SourceId;

/** The programme as the claimant of its figures, and the names of its codes. */
final class UcdpCompiler {
  static final String SCHEME = "ucdp";

  /** Country codes of Gleditsch and Ward, which the dataset uses for states and countries. */
  static final String GLEDITSCH_WARD = "gw";

  static final DatasetCompiler UCDP =
      DatasetCompiler.of(
          Actor.of(SCHEME, ActorKind.NGO, "Uppsala Conflict Data Program"),
          Source.builder()
              .id(SourceId.of(SCHEME + ":ged"))
              .title("UCDP Georeferenced Event Dataset")
              .licence("CC BY 4.0"));
  static final Attribution ATTRIBUTION = UCDP.attribution();

  private UcdpCompiler() {}

  /** The text of an id, for example {@code ucdp:actor/118}. */
  static String id(String rest) {
    return UCDP.id(rest);
  }

  /** The scheme of the codes that a column holds, for example {@code ucdp.relid}. */
  static String scheme(String column) {
    return SCHEME + "." + column;
  }

  /** Whether the programme says something itself or passes it on. */
  static boolean isCompiler(Attribution attribution) {
    return attribution
        .first(LinkRole.COMPILER)
        .flatMap(Link::actor)
        .filter(UCDP.actor()::equals)
        .isPresent();
  }
}
