package org.parley.dossier;

import static java.util.Objects.requireNonNull;

import org.parley.code.Id;

/**
 * By what an entity is found: its id among those of its kind.
 *
 * <p>An actor and an event may have ids of the same text.
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

  /** That of an entity. */
  public static EntityKey of(Entity entity) {
    return new EntityKey(entity.kind(), entity.id());
  }

  /** That of the entity which is named. */
  public static EntityKey of(Reference reference) {
    return new EntityKey(reference.kind(), reference.id());
  }

  /** {@code the source 'AFP'}. */
  @Override
  public String toString() {
    return "the " + kind.word() + " '" + id + "'";
  }
}
