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
 * What the rows have given so far, so that every entity is given once.
 *
 * <p>It keeps the actors, sources and events that rows share, and the id of what each row is about.
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
   * The row's entities with those that an earlier row gave as that one gave them; none if the row
   * is about what another row is about already.
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

  /** As earlier rows gave them, with those that they name as they are there. */
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

  /** Of a settled row's entities, those that no row before has given. */
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
