package org.parley.dossier;

import java.util.function.Consumer;
import org.parley.code.Id;

/**
 * A reference from one entity to another: the kind of entity, its id, and the place.
 *
 * <pre>{@code
 * Reference.forEachIn(Entity.of(claim), reference -> System.out.println(reference));
 * // proposition.event: event 'attack'
 * // attribution.chain[0].actor: actor 'iran'
 * }</pre>
 *
 * <p>An id alone is ambiguous: an actor and an event may have the same.
 */
public final class Reference {
  private final EntityKind kind;
  private final Id id;
  private final Place at;

  Reference(EntityKind kind, Id id, Place at) {
    this.kind = kind;
    this.id = id;
    this.at = at;
  }

  /** Passes on the references of an entity, in the order of its members, repetitions included. */
  public static void forEachIn(Entity entity, Consumer<Reference> action) {
    entity.match(EntityParts.references(Place.ENTITY, action));
  }

  /** The kind of entity that is referred to. */
  public EntityKind kind() {
    return kind;
  }

  /** The id that is referred to. */
  public Id id() {
    return id;
  }

  /** The member that holds the reference, from the entity: {@code proposition.event}. */
  public String place() {
    return at.toString();
  }

  Place at() {
    return at;
  }

  /** The message for a reference that does not resolve: {@code no event has the id 'attack'}. */
  public String unresolved() {
    return unresolved(kind, id.value());
  }

  /** The message for an id that no entity of a kind has. */
  public static String unresolved(EntityKind kind, String id) {
    return "no " + kind.word() + " has the id '" + id + "'";
  }

  @Override
  public String toString() {
    return place() + ": " + kind.word() + " '" + id + "'";
  }
}
