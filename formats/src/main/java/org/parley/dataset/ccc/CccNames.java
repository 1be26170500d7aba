package org.parley.dataset.ccc;

import java.util.Collection;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.NamedCells;
import org.parley.event.Event;
import org.parley.event.Where;

/** What a gathering is called: its title or, where it has none, its types and its locality. */
final class CccNames {
  private static final String TITLE = "title";

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

  /** Puts the title unless it is what one would be called that has none. */
  static void write(Event event, CellWriter cells) {
    if (!event.name().equals(made(event.codes(), event.where()))) {
      cells.put(TITLE, event.name());
    }
  }
}
