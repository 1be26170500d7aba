package org.parley.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.code.Id;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;

/**
 * Joins dossiers. Two entities are the same if they are equal and all that they refer to is the
 * same, so each entity of each file is put into a class, defined by its content and by the classes
 * it refers to.
 */
final class Union {
  private static final int MOST_OF_A_NAME = 60;
  private static final int LONGEST = Id.MAX_LENGTH - 10;
  private static final int OPEN = -1;

  private final ImmutableSortedMap<String, Dossier> files;
  private final Table<String, EntityKey, Integer> classes = HashBasedTable.create();
  private final Map<List<Object>, Integer> known = new HashMap<>();

  /** The new id of each class of entities that share a key with a different one. */
  private final Map<Integer, String> renamed = new HashMap<>();

  private final ImmutableList.Builder<DossierUnion.Renaming> renamings = ImmutableList.builder();

  private Union(Map<String, Dossier> files) {
    this.files = ImmutableSortedMap.copyOf(files);
  }

  static DossierUnion of(Map<String, Dossier> files) {
    Union union = new Union(files);
    union.files.forEach(union::classify);
    union.rename();
    return new DossierUnion(union.dossier(), union.renamings.build());
  }

  /** Finds the class of each entity of a file, referenced entities first. */
  private void classify(String file, Dossier dossier) {
    Map<EntityKey, Entity> entities = new LinkedHashMap<>();
    dossier.entities().forEach(entity -> entities.put(EntityKey.of(entity), entity));
    for (EntityKey start : entities.keySet()) {
      Deque<EntityKey> stack = new ArrayDeque<>(List.of(start));
      while (!stack.isEmpty()) {
        EntityKey key = stack.peek();
        Integer state = classes.get(file, key);
        if (state == null) {
          classes.put(file, key, OPEN);
          references(entity(entities, key)).stream()
              .filter(named -> !classes.contains(file, named))
              .forEach(stack::push);
        } else {
          stack.pop();
          if (state == OPEN) {
            classes.put(file, key, classOf(file, entity(entities, key)));
          }
        }
      }
    }
  }

  private static Entity entity(Map<EntityKey, Entity> entities, EntityKey key) {
    return requireNonNull(entities.get(key), "a dossier's references resolve");
  }

  private int classOf(String file, Entity entity) {
    List<Object> content = new ArrayList<>(List.of(entity));
    references(entity).forEach(named -> content.add(classes.get(file, named)));
    return known.computeIfAbsent(content, unseen -> known.size());
  }

  private static List<EntityKey> references(Entity entity) {
    List<EntityKey> keys = new ArrayList<>();
    Reference.forEachIn(entity, named -> keys.add(EntityKey.of(named)));
    return keys;
  }

  /** Gives the members of different classes with one key separate ids. */
  private void rename() {
    Set<String> taken = new HashSet<>();
    classes.columnKeySet().forEach(key -> taken.add(key.kind() + key.id().value()));
    for (String file : files.keySet()) {
      files
          .get(file)
          .entities()
          .map(EntityKey::of)
          .filter(key -> Set.copyOf(classes.column(key).values()).size() > 1)
          .filter(key -> !renamed.containsKey(classes.get(file, key)))
          .forEach(key -> rename(file, key, taken));
    }
  }

  private void rename(String file, EntityKey key, Set<String> taken) {
    String id = key.id().value();
    String base = shortened(file) + "/" + id;
    base = base.substring(0, Math.min(base.length(), LONGEST));
    String free = base;
    for (int i = 2; !taken.add(key.kind() + free); i++) {
      free = base + "-" + i;
    }
    renamed.put(classes.get(file, key), free);
    renamings.add(new DossierUnion.Renaming(file, key.kind(), id, free));
  }

  /** The last part of a file's name, which any id can have. */
  private static String shortened(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    String plain =
        CharMatcher.forPredicate(Character::isLetterOrDigit)
            .or(CharMatcher.anyOf("._-"))
            .retainFrom(name);
    return plain.isEmpty() ? "file" : plain.substring(0, Math.min(plain.length(), MOST_OF_A_NAME));
  }

  private Dossier dossier() {
    Map<EntityKey, Entity> joined = new LinkedHashMap<>();
    SchemaVersion version = SchemaVersion.CURRENT;
    Extensions extensions = Extensions.none();
    for (Map.Entry<String, Dossier> file : files.entrySet()) {
      Renamer renamer = new Renamer(key -> id(file.getKey(), key));
      file.getValue()
          .entities()
          .map(entity -> renamed.isEmpty() ? entity : entity.match(renamer))
          .forEach(entity -> joined.putIfAbsent(EntityKey.of(entity), entity));
      version = newer(version, file.getValue().schemaVersion());
      extensions = with(extensions, shortened(file.getKey()), file.getValue().extensions());
    }
    Dossier.Builder dossier = Dossier.builder().schemaVersion(version).extensions(extensions);
    joined.values().forEach(dossier::add);
    return dossier.build();
  }

  private String id(String file, EntityKey key) {
    return renamed.getOrDefault(classes.get(file, key), key.id().value());
  }

  private static SchemaVersion newer(SchemaVersion one, SchemaVersion other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** The members that two files give different values are kept under the name of the second too. */
  private static Extensions with(Extensions known, String file, Extensions more) {
    Map<String, ExtensionValue> members = new LinkedHashMap<>(known.byPointer());
    more.byPointer()
        .forEach(
            (pointer, value) -> {
              ExtensionValue first = members.putIfAbsent(pointer, value);
              if (first != null && !first.equals(value)) {
                members.put(Extensions.pointerTo(file + pointer), value);
              }
            });
    return new Extensions(ImmutableMap.copyOf(members));
  }
}
