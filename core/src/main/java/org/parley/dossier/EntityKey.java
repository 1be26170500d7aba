package org.parley.dossier;

import static java.util.Objects.requireNonNull;

import org.parley.code.Id;

/**
 * The kind and id of an entity, as a lookup key.
 *
 * <p>An actor and an event may have the same id.
 *
 * @param kind the kind
 * @param id the id
 */
public record EntityKey(EntityKind kind, Id id) {
  /** Refuses null. */
  public EntityKey {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
  }

  /** The key of an entity. */
  public static EntityKey of(Entity entity) {
    return new EntityKey(entity.kind(), entity.id());
  }

  /** The key of the entity that is referred to. */
  public static EntityKey of(Reference reference) {
    return new EntityKey(reference.kind(), reference.id());
  }

  /** The key as {@code the source 'AFP'}. */
  @Override
  public String toString() {
    return "the " + kind.word() + " '" + id + "'";
  }
}
