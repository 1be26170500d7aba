package org.parley.dataset;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.csv.CsvRow;
import org.parley.dossier.Entity;
import org.parley.dossier.EntityKey;
import org.parley.dossier.Reference;
import org.parley.input.ProblemCollector;

/**
 * The entities of the rows so far, so that every entity is passed on once.
 *
 * <p>It keeps the actors, sources and events that rows share, and the id of the anchor of each row.
 */
final class KnownEntities {
  /** An entity and the line that gave it first. */
  private record Known(Entity entity, int line) {}

  private final ProblemCollector problems;
  private final Map<EntityKey, Known> shared = new HashMap<>();
  private final Map<EntityKey, Integer> anchors = new HashMap<>();

  KnownEntities(ProblemCollector problems) {
    this.problems = problems;
  }

  /**
   * The row's entities, with those already known replaced by their first definition; empty if an
   * earlier row has the same anchor.
   */
  Optional<RowEntities> settle(CsvRow row, RowEntities entities) {
    Integer first = anchors.putIfAbsent(EntityKey.of(entities.anchor()), row.line());
    if (first != null) {
      problems.add(
          row.line(),
          EntityKey.of(entities.anchor())
              + " is that of line "
              + first
              + " already; the row is not read");
      return Optional.empty();
    }
    RowEntities.Builder settled = RowEntities.builder().anchor(entities.anchor());
    shared(row, entities).forEach(settled::add);
    entities.own().skip(1).forEach(settled::add);
    return Optional.of(settled.build());
  }

  /** The shared entities as earlier rows defined them, with those that they refer to. */
  private Iterable<Entity> shared(CsvRow row, RowEntities entities) {
    Map<EntityKey, Entity> settled = new LinkedHashMap<>();
    Deque<Entity> open = new ArrayDeque<>();
    entities.shared().map(entity -> first(row, entity)).forEach(open::add);
    while (!open.isEmpty()) {
      Entity entity = open.remove();
      if (settled.putIfAbsent(EntityKey.of(entity), entity) == null) {
        Reference.forEachIn(entity, reference -> known(reference).ifPresent(open::add));
      }
    }
    return settled.values();
  }

  private Optional<Entity> known(Reference reference) {
    Known known = shared.get(EntityKey.of(reference));
    return known == null ? Optional.empty() : Optional.of(known.entity());
  }

  private Entity first(CsvRow row, Entity entity) {
    Known known = shared.get(EntityKey.of(entity));
    if (known != null && !known.entity().equals(entity)) {
      problems.add(
          row.line(),
          EntityKey.of(entity)
              + " is not as in line "
              + known.line()
              + "; it is kept as it is there");
    }
    return known == null ? entity : known.entity();
  }

  /** The entities of a settled row that no earlier row has. */
  ImmutableList<Entity> fresh(int line, RowEntities entities) {
    ImmutableList.Builder<Entity> fresh = ImmutableList.builder();
    entities
        .shared()
        .filter(entity -> shared.putIfAbsent(EntityKey.of(entity), new Known(entity, line)) == null)
        .forEach(fresh::add);
    entities.own().forEach(fresh::add);
    return fresh.build();
  }
}
