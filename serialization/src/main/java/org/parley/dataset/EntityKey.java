package org.parley.dataset;

import org.parley.code.Id;
import org.parley.dossier.Entity;
import org.parley.dossier.EntityKind;
import org.parley.dossier.Reference;

/**
 * By what an entity is found: its id among those of its kind.
 *
 * @param kind the kind
 * @param id the id
 */
record EntityKey(EntityKind kind, Id id) {
  static EntityKey of(Entity entity) {
    return new EntityKey(entity.kind(), entity.id());
  }

  static EntityKey of(Reference reference) {
    return new EntityKey(reference.kind(), reference.id());
  }

  /** {@code the source 'AFP'}. */
  @Override
  public String toString() {
    return "the " + kind.word() + " '" + id + "'";
  }
}
