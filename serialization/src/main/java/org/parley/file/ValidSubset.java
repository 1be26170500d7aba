package org.parley.file;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.parley.dossier.Entity;
import org.parley.dossier.EntityKey;
import org.parley.dossier.Reference;

/**
 * The entities whose references all resolve. An entity that refers to a missing one is left out,
 * and so are those that refer to it in turn.
 *
 * @param entities the valid ones, in their order
 * @param leftOut a message for each of the others, naming the missing entity
 */
record ValidSubset(ImmutableList<Entity> entities, ImmutableList<String> leftOut) {
  /** The valid subset of some entities. */
  static ValidSubset of(ImmutableList<Entity> all) {
    ListMultimap<EntityKey, Entity> naming =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Entity entity : all) {
      Reference.forEachIn(entity, named -> naming.put(EntityKey.of(named), entity));
    }
    Set<EntityKey> there = all.stream().map(EntityKey::of).collect(toImmutableSet());
    return of(all, naming, naming.keySet().stream().filter(key -> !there.contains(key)).toList());
  }

  private static ValidSubset of(
      ImmutableList<Entity> all,
      ListMultimap<EntityKey, Entity> naming,
      Collection<EntityKey> missing) {
    ImmutableList.Builder<String> leftOut = ImmutableList.builder();
    Set<EntityKey> lost = new HashSet<>();
    ArrayDeque<EntityKey> next = new ArrayDeque<>(missing);
    while (!next.isEmpty()) {
      EntityKey gone = next.remove();
      for (Entity entity : naming.get(gone)) {
        EntityKey key = EntityKey.of(entity);
        if (lost.add(key)) {
          leftOut.add(message(entity, gone));
          next.add(key);
        }
      }
    }
    return new ValidSubset(
        all.stream()
            .filter(entity -> !lost.contains(EntityKey.of(entity)))
            .collect(toImmutableList()),
        leftOut.build());
  }

  private static String message(Entity entity, EntityKey gone) {
    return entity.kind().word()
        + (" '" + entity.id() + "' is left out: ")
        + Reference.unresolved(gone.kind(), gone.id().value());
  }
}
