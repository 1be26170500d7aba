package org.parley.dossier;

import java.util.function.Consumer;
import org.parley.code.Id;

/**
 * That one entity names another: what kind of entity, by which id, and where.
 *
 * <pre>{@code
 * Reference.forEachIn(Entity.of(claim), reference -> System.out.println(reference));
 * // proposition.event: event 'attack'
 * // attribution.chain[0].actor: actor 'iran'
 * }</pre>
 *
 * <p>An id alone says little: an actor and an event may have the same.
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

  /** Hands over what an entity names, in the order of its members; what it names twice, twice. */
  public static void forEachIn(Entity entity, Consumer<Reference> action) {
    entity.match(EntityParts.references(Place.ENTITY, action));
  }

  /** The kind of what is named. */
  public EntityKind kind() {
    return kind;
  }

  /** The id of what is named. */
  public Id id() {
    return id;
  }

  /** The member that names it, from the entity: {@code proposition.event}. */
  public String place() {
    return at.toString();
  }

  Place at() {
    return at;
  }

  /** What to say where the id is nobody's: {@code no event has the id 'attack'}. */
  public String unresolved() {
    return unresolved(kind, id.value());
  }

  /** What to say where there is no entity of a kind with an id. */
  public static String unresolved(EntityKind kind, String id) {
    return "no " + kind.word() + " has the id '" + id + "'";
  }

  @Override
  public String toString() {
    return place() + ": " + kind.word() + " '" + id + "'";
  }
}
