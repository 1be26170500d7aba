package org.parley.dataset.acled;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Stance;
import org.parley.csv.RowCells;
import org.parley.event.EventId;
import org.parley.proposition.Proposition;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.When;

/** ACLED itself, whose claims its figures are, and the ids that its rows get. */
final class AcledCompiler {
  static final String SCHEME = "acled";

  static final Actor ACTOR = Actor.of(SCHEME, ActorKind.NGO, "ACLED");

  static final Source DATASET =
      Source.builder()
          .id(SourceId.of(SCHEME))
          .kind(SourceKind.DATASET)
          .publisher(ACTOR.id())
          .title("Armed Conflict Location and Event Data")
          .url("https://acleddata.com")
          .build();

  static final Attribution ATTRIBUTION =
      Attribution.of(
          Link.builder().actor(ACTOR.id()).role(LinkRole.COMPILER).source(DATASET.id()).build());

  /** Far more than ACLED's ids have, and short enough for the ids that are made of one. */
  private static final int LONGEST_ID = 900;

  private static final String PREFIX = SCHEME + ":";

  private AcledCompiler() {}

  static EventId event(String id) {
    checkArgument(id.length() <= LONGEST_ID, "an event id has at most %s characters", LONGEST_ID);
    return EventId.of(PREFIX + id);
  }

  /** What stands in the column {@code event_id_cnty}. */
  static String idOf(EventId event) {
    return withoutPrefix(event.value(), PREFIX);
  }

  static String withoutPrefix(String id, String prefix) {
    return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
  }

  /** The claim that it happened, which stands for the row. */
  static ClaimId occurrence(EventId event) {
    return claim(event, "event");
  }

  static ClaimId claim(EventId event, String what) {
    return ClaimId.of(event + "/" + what);
  }

  static Claim.Builder claim(ClaimId id, Proposition proposition) {
    return Claim.builder()
        .id(id)
        .proposition(proposition)
        .attribution(ATTRIBUTION)
        .stance(Stance.CERTAIN);
  }

  /** The time of a column with seconds since 1970. */
  static Optional<When> time(RowCells cells, String column) {
    return cells.read(column, AcledCompiler::time);
  }

  private static When time(String seconds) {
    if (!seconds.matches("[0-9]{1,11}")) {
      throw new IllegalArgumentException("a time is in seconds since 1970, got '" + seconds + "'");
    }
    return When.of(Instant.ofEpochSecond(Long.parseLong(seconds)).toString());
  }

  static Optional<String> seconds(Optional<When> time) {
    return time.flatMap(when -> when.edtf().instant())
        .map(instant -> String.valueOf(instant.getEpochSecond()));
  }
}
