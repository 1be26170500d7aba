package org.parley.dataset.gtd;

import static com.google.common.base.Preconditions.checkArgument;

import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Stance;
import org.parley.event.EventId;
import org.parley.proposition.Proposition;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** The database itself, whose claims its figures are, and the ids that its rows get. */
final class GtdCompiler {
  static final String SCHEME = "gtd";

  static final Actor ACTOR = Actor.of(SCHEME, ActorKind.NGO, "START, Global Terrorism Database");

  static final Source DATASET =
      Source.builder()
          .id(SourceId.of(SCHEME))
          .kind(SourceKind.DATASET)
          .publisher(ACTOR.id())
          .title("Global Terrorism Database")
          .url("https://www.start.umd.edu/gtd")
          .build();

  static final Link LINK =
      Link.builder().actor(ACTOR.id()).role(LinkRole.COMPILER).source(DATASET.id()).build();

  static final Attribution ATTRIBUTION = Attribution.of(LINK);

  /** Far more than the 12 digits of an id, and short enough for the ids that are made of one. */
  private static final int LONGEST_ID = 900;

  private static final String PREFIX = SCHEME + ":";

  private GtdCompiler() {}

  static EventId event(String id) {
    checkArgument(id.length() <= LONGEST_ID, "an eventid has at most %s characters", LONGEST_ID);
    return EventId.of(PREFIX + id);
  }

  /** What stands in the column {@code eventid}. */
  static String idOf(EventId event) {
    return withoutPrefix(event.value(), PREFIX);
  }

  static String withoutPrefix(String id, String prefix) {
    return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
  }

  static ClaimId claim(EventId event, String what) {
    return ClaimId.of(event + "/" + what);
  }

  /** A claim of the database that it holds for certain. */
  static Claim.Builder claim(ClaimId id, Proposition proposition) {
    return claim(id, proposition, Stance.CERTAIN);
  }

  static Claim.Builder claim(ClaimId id, Proposition proposition, Stance stance) {
    return Claim.builder().id(id).proposition(proposition).attribution(ATTRIBUTION).stance(stance);
  }
}
