package org.parley.dataset;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.dossier.EntityKey;
import org.parley.dossier.Reference;

/**
 * The entities of a dossier, grouped around the anchors of rows.
 *
 * <p>A statement, claim or assessment belongs to the first anchor that it refers to, directly or
 * indirectly. Actors, sources and events belong to every group that refers to them.
 */
final class RowGroups {
  private final DatasetFormat format;
  private final Map<EntityKey, Entity> entities = new LinkedHashMap<>();
  private final Map<EntityKey, EntityKey> anchors = new HashMap<>();

  private RowGroups(DatasetFormat format) {
    this.format = format;
  }

  /** The groups, in the order of the anchors in the dossier. */
  static ImmutableList<RowEntities> of(Dossier dossier, DatasetFormat format) {
    RowGroups groups = new RowGroups(format);
    dossier.entities().forEach(entity -> groups.entities.put(EntityKey.of(entity), entity));
    return groups.groups();
  }

  private ImmutableList<RowEntities> groups() {
    Map<EntityKey, List<Entity>> groups = new LinkedHashMap<>();
    entities.forEach(
        (key, entity) -> {
          if (format.isAnchor(entity)) {
            groups.put(key, new ArrayList<>());
          }
        });
    entities.forEach(
        (key, entity) -> {
          if (!format.isAnchor(entity) && isOfOneRow(entity)) {
            anchor(key).map(groups::get).ifPresent(group -> group.add(entity));
          }
        });
    return groups.entrySet().stream()
        .map(group -> group(entity(group.getKey()), group.getValue()))
        .collect(toImmutableList());
  }

  /** The entity under a key that the dossier itself gave. */
  private Entity entity(EntityKey key) {
    return requireNonNull(entities.get(key), "a dossier's references resolve");
  }

  private static boolean isOfOneRow(Entity entity) {
    return switch (entity.kind()) {
      case ACTOR, SOURCE, EVENT -> false;
      case STATEMENT, CLAIM, ASSESSMENT -> true;
    };
  }

  /** The anchor of an entity, found once; empty if it refers to none. */
  private Optional<EntityKey> anchor(EntityKey key) {
    Deque<EntityKey> open = new ArrayDeque<>(List.of(key));
    Set<EntityKey> seen = new LinkedHashSet<>(open);
    while (!open.isEmpty()) {
      EntityKey next = open.remove();
      EntityKey known = anchors.get(next);
      if (known != null) {
        anchors.put(key, known);
        return Optional.of(known);
      }
      Entity entity = entity(next);
      if (format.isAnchor(entity)) {
        anchors.put(key, next);
        return Optional.of(next);
      }
      if (isOfOneRow(entity)) {
        references(entity).stream().filter(seen::add).forEach(open::add);
      }
    }
    return Optional.empty();
  }

  private static List<EntityKey> references(Entity entity) {
    List<EntityKey> keys = new ArrayList<>();
    Reference.forEachIn(entity, reference -> keys.add(EntityKey.of(reference)));
    return keys;
  }

  private RowEntities group(Entity anchor, List<Entity> own) {
    Set<EntityKey> named = new LinkedHashSet<>();
    Deque<EntityKey> open = new ArrayDeque<>(references(anchor));
    own.forEach(entity -> open.addAll(references(entity)));
    while (!open.isEmpty()) {
      EntityKey key = open.remove();
      Entity entity = entity(key);
      if (!isOfOneRow(entity) && !key.equals(EntityKey.of(anchor)) && named.add(key)) {
        open.addAll(references(entity));
      }
    }
    RowEntities.Builder group = RowEntities.builder().anchor(anchor);
    named.stream().map(this::entity).forEach(group::add);
    own.forEach(group::add);
    return group.build();
  }
}
