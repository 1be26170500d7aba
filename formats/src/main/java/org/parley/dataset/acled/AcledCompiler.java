package org.parley.dataset.acled;

import static org.parley.Requirement.require;

import java.time.Instant;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.claim.ClaimId;
import org.parley.csv.RowCells;
import org.parley.dataset.DatasetCompiler;
import org.parley.dataset.EventParts;
import org.parley.event.EventId;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.time.When;

/** ACLED as the claimant of its figures, and the ids of its rows. */
final class AcledCompiler {
  static final String SCHEME = "acled";
  static final DatasetCompiler ACLED =
      DatasetCompiler.of(
          Actor.of(SCHEME, ActorKind.NGO, "ACLED"),
          Source.builder()
              .id(SourceId.of(SCHEME))
              .title("Armed Conflict Location and Event Data")
              .url("https://acleddata.com"));

  private AcledCompiler() {}

  static EventId event(String id) {
    return ACLED.event("an event id", id);
  }

  /** The id of the claim that the event happened, which is the row's main one. */
  static ClaimId occurrence(EventId event) {
    return new EventParts(event).claim("event");
  }

  /** The time of a column with seconds since 1970. */
  static Optional<When> time(RowCells cells, String column) {
    return cells.read(column, AcledCompiler::time);
  }

  private static When time(String seconds) {
    require(seconds.matches("[0-9]{1,11}"), "must be a time in seconds since 1970", seconds);
    return When.of(Instant.ofEpochSecond(Long.parseLong(seconds)).toString());
  }

  static Optional<String> seconds(Optional<When> time) {
    return time.flatMap(when -> when.edtf().instant())
        .map(instant -> String.valueOf(instant.getEpochSecond()));
  }
}
