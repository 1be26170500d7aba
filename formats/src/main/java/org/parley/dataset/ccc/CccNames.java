package org.parley.dataset.ccc;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.code.Code;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.DatasetCompiler;
import org.parley.dataset.NamedCells;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.event.Where;

/**
 * The name of a gathering: its title or, without one, its types and its locality; and the
 * organisations that called for it, which are identified by their names only.
 */
final class CccNames {
  private static final String TITLE = "title";
  private static final String ORGANISER = CrowdEvent.CCC.id("organization/");

  private CccNames() {}

  static String read(NamedCells row, Collection<Code> codes, Optional<Where> where) {
    return row.words(TITLE).orElseGet(() -> made(codes, where));
  }

  private static String made(Collection<Code> codes, Optional<Where> where) {
    String types = values(codes, "ccc.type");
    String locality = where.map(place -> values(place.codes(), "ccc.locality")).orElse("");
    return (types.isEmpty() ? "gathering" : types) + (locality.isEmpty() ? "" : " in " + locality);
  }

  private static String values(Collection<Code> codes, String scheme) {
    return String.join(CrowdEvent.BETWEEN, CodedColumns.values(codes, scheme));
  }

  /** Writes the title, unless it is the name of a gathering without one. */
  static void write(Event event, CellWriter cells) {
    if (!event.name().equals(made(event.codes(), event.where()))) {
      cells.put(TITLE, event.name());
    }
  }

  static Actor organiser(String name) {
    return Actor.of(ORGANISER + name, ActorKind.UNKNOWN, name);
  }

  static void writeOrganisers(Event event, CellWriter cells) {
    cells.put(
        "organizations",
        event.participants().stream()
            .filter(part -> part.role().equals(ParticipantRole.ORGANISER))
            .map(part -> DatasetCompiler.withoutPrefix(part.actor().value(), ORGANISER))
            .collect(Collectors.joining(CrowdEvent.BETWEEN)));
  }
}
