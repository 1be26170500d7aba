package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.claim.Claim;
import org.parley.csv.CsvRow;
import org.parley.dataset.DatasetCompiler;
import org.parley.dataset.EventParts;
import org.parley.event.EventId;
import org.parley.proposition.Proposition;

/**
 * A gathering, and the ids of its parts.
 *
 * @param parts the ids of its event and of its parts
 * @param published the publications that its row names
 */
record CrowdEvent(EventParts parts, ImmutableList<Link> published) {
  /** The separator of the things that a cell lists. */
  static final String BETWEEN = "; ";

  static final DatasetCompiler CCC =
      DatasetCompiler.of(Actor.of("ccc", ActorKind.NGO, "Crowd Counting Consortium"));

  private static final HashFunction HASH = Hashing.sha256();
  private static final int DIGITS = 16;

  /**
   * The id of the gathering in a row, because no release numbers them: the day and the beginning of
   * a SHA-256 over the names and texts of all cells that are not empty. Only rows with the same
   * cells have the same id; a changed row has another.
   */
  static EventId id(CsvRow row, String day) {
    Hasher hasher = HASH.newHasher();
    row.forEachByName(
        (column, cell) -> {
          if (!cell.equals("NA")) {
            put(hasher, column);
            put(hasher, cell);
          }
        });
    return EventId.of(CCC.id(day + "/" + hasher.hash().toString().substring(0, DIGITS)));
  }

  private static void put(Hasher hasher, String text) {
    hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_16BE);
  }

  EventId event() {
    return parts.event();
  }

  /** A claim that the consortium derives from the publications. */
  Claim compiled(String part, Proposition proposition) {
    return compiling(part, proposition).build();
  }

  /** Starts the same claim. */
  Claim.Builder compiling(String part, Proposition proposition) {
    return Claim.builder().id(parts.claim(part)).proposition(proposition).attribution(compiled());
  }

  Attribution compiled() {
    return new Attribution(ImmutableList.<Link>builder().addAll(published).add(CCC.link()).build());
  }
}
